import { extendZodWithOpenApi } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";

// zod copies its methods to each schema as it is made, so this must run before the first schema exists:
// every file of this package takes `z` from here.
extendZodWithOpenApi(z);

export { z };
