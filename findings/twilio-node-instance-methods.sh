#!/usr/bin/env bash
# twilio 6.2.0 (npm): what `create()` and `list()` of the twilio package return cannot be fetched, updated or removed.
#
# A resource that came from `create()` or `list()` has its `sid`, and the methods `fetch`, `update` and `remove`. Each of them
# throws "Parameter 'sid' is not valid." before any request is sent: the identifier of the path is taken from the arguments of
# the constructor, which these two do not pass, and not from the answer. `services(sid).update(…)` works.
#
# Seen: twilio 6.2.0 under Node 20.20 and 24.21. The script fails when this changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund twilio@6.2.0
cat >try.mjs <<'JS'
import twilio from "twilio";

const sid = (prefix) => prefix + "a".repeat(32);
const service = { sid: sid("MG"), friendly_name: "Alerts" };
const meta = { key: "services", next_page_url: null };
let requests = 0;

class Answers extends twilio.RequestClient {
  async request({ method }) {
    requests++;
    if (method === "get") return { statusCode: 200, body: { meta, services: [service] } };
    return { statusCode: 201, body: service };
  }
}

const { services } = twilio(sid("AC"), "token", { httpClient: new Answers() }).messaging.v1;
const created = await services.create({ friendlyName: "Alerts" });
const [listed] = await services.list();
const seen = [];
for (const [from, instance] of [["create", created], ["list", listed]])
  for (const method of ["fetch", "update", "remove"]) {
    const before = requests;
    const outcome = await (async () => instance[method]({ friendlyName: "Other" }))().then(
      () => "works",
      (error) => error.message,
    );
    seen.push(`${from}() gives ${instance.sid.slice(0, 4)}…, .${method}(): ${outcome} (${requests - before} requests)`);
  }
console.log(seen.join("\n"));
const expected = "Parameter 'sid' is not valid. (0 requests)";
if (!seen.every((line) => line.endsWith(expected))) {
  console.error("this has changed");
  process.exit(1);
}
JS
echo "twilio $(node -p 'require("twilio/package.json").version'), Node $(node --version)"
node try.mjs
