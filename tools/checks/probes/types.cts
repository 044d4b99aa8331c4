import { createMock, type Mock } from "@shortcodes/mock";

const mock: Promise<Mock> = createMock({ port: 0 });
// @ts-expect-error: a port is a number
void createMock({ port: "0" });

export = mock;
