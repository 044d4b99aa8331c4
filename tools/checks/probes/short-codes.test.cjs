const { createMock } = require("@shortcodes/mock");
const { mockHttpClient } = require("@shortcodes/mock/twilio");
const twilio = require("twilio");

let mock;
let client;

beforeAll(async () => {
  mock = await createMock();
});
afterAll(() => mock.close());

beforeEach(async () => {
  const { sid, auth_token: token } = await mock.createAccount();
  client = twilio(sid, token, { httpClient: mockHttpClient(mock.url) });
});

test("renames a short code", async () => {
  const { shortCodes } = client.api.v2010.account;
  const [found] = await shortCodes.list({ shortCode: "67898" });
  const renamed = await shortCodes(found.sid).update({ friendlyName: "Polls" });
  expect(renamed.friendlyName).toBe("Polls");
});

test("cannot add a short code that is in another service", async () => {
  const [used, empty] = await client.messaging.v1.services.list();
  const [taken] = await client.messaging.v1.services(used.sid).shortCodes.list();
  const adding = client.messaging.v1
    .services(empty.sid)
    .shortCodes.create({ shortCodeSid: taken.sid });
  const code = await adding.catch((error) => error.code);
  expect(code).toBe(21712);
});
