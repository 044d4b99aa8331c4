import { mockHttpClient } from "@shortcodes/mock/twilio";
import twilio from "twilio";
import { createApp } from "../src/create-app.ts";

const { MOCK_URL = "", PORT } = process.env;
const client = twilio("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "0123456789abcdef0123456789abcdef", {
  httpClient: mockHttpClient(MOCK_URL),
});
createApp(client, "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").listen(Number(PORT), "127.0.0.1");
