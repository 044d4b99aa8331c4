const entries = {
  all: require("../../../dist/index.cjs"),
  api20080801: require("../../../dist/api-2008-08-01.cjs"),
  api20100401: require("../../../dist/api-2010-04-01.cjs"),
  messagingV1: require("../../../dist/messaging-v1.cjs"),
};

void import("../dist/suite.mjs").then(async ({ runSuite }) => {
  process.stdout.write(JSON.stringify(await runSuite(entries, process.argv[2])));
});
