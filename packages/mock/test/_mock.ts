import { createMock, type ContractLevel, type Mock, type MockOptions } from "../src/index.ts";

/** A mock at the contract level of the test run; a defect of the mock fails the test at once. */
export function startMock(options: MockOptions = {}): Promise<Mock> {
  return createMock({
    contract: (process.env["MOCK_CONTRACT"] ?? "compiled") as ContractLevel,
    onDefect: (error) => {
      throw error;
    },
    ...options,
  });
}
