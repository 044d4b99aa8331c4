/** Where the mock listens while the tests run. */
export const MOCK_URL = process.env["MOCK_URL"] ?? "http://127.0.0.1:4811";
