import { runSuite } from "../suite.ts";
import { entries } from "./esm.mjs";

// oxlint-disable-next-line import/no-default-export -- that is what workerd asks for
export default {
  async fetch(request) {
    const baseUrl = new URL(request.url).searchParams.get("baseUrl");
    return Response.json(await runSuite(entries, baseUrl));
  },
};
