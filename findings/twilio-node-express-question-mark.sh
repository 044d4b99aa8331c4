#!/usr/bin/env bash
# twilio 6.2.0 (npm): the Express middleware refuses GET webhooks that are signed correctly when their query has a `%3F` and
# a blank as `+`, an apostrophe as `%27` or a bracket as `%28`.
#
# `webhook()` and `validateExpressRequest()` rebuild the URL from `originalUrl`, and then put `?` for every `%3F` in it, also in
# the values of the query. That URL is not what was signed. What saves most requests is a second attempt with the query as
# Node's `querystring` spells it; it has `%3F` again, but `%20` for `+` and `'` for `%27`. So "Where are you?" and "What's
# up?" are refused with 403, while `validateRequest()` with the URL as it was requested accepts all of them. A `?` that is not
# escaped, which RFC 3986 allows in a query, passes in any company.
#
# Seen: twilio 6.2.0 with express 5.2.1 under Node 20.20 and 24.21. The script fails when this changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund twilio@6.2.0 express@5.2.1
cat >try.mjs <<'JS'
import { createHmac } from "node:crypto";
import { once } from "node:events";
import express from "express";
import twilio from "twilio";

const token = "12345";
const expected = {
  "Body=are+you+there": 200,
  "Body=there%3F": 200,
  "Body=are%20you%20there%3F": 200,
  "Body=are+you+there?": 200,
  "Body=What%27s%20up?": 200,
  "Body=are+you+there%3F": 403,
  "Body=What%27s%20up%3F": 403,
  "Body=%28there%29%3F": 403,
};

const app = express();
app.get("/sms", twilio.webhook(token), (_request, response) => response.send("accepted"));
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
let hasChanged = false;
for (const [query, status] of Object.entries(expected)) {
  const url = `http://127.0.0.1:${server.address().port}/sms?${query}`;
  const signature = createHmac("sha1", token).update(url).digest("base64");
  const answer = await fetch(url, { headers: { "x-twilio-signature": signature } });
  const isValid = twilio.validateRequest(token, signature, url, {});
  console.log(`GET ${query.padEnd(27)} middleware: ${answer.status}, validateRequest: ${isValid}`);
  hasChanged ||= answer.status !== status || !isValid;
}
server.close();
if (hasChanged) {
  console.error("this has changed");
  process.exit(1);
}
JS
echo "twilio $(node -p 'require("twilio/package.json").version'), express $(node -p 'require("express/package.json").version'), Node $(node --version)"
node try.mjs
