import { runSuite } from "../suite.ts";
import { entries } from "./esm.mjs";

export default {
  async fetch(request) {
    const baseUrl = new URL(request.url).searchParams.get("baseUrl");
    return Response.json(await runSuite(entries, baseUrl));
  },
};
