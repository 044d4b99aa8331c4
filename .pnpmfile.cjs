/**
 * What pnpm is told about packages before it installs them.
 *
 * @param {{ name?: string; os?: unknown; cpu?: unknown; dependencies?: object }} manifest
 */
function readPackage(manifest) {
  // Each Node says its platform as a text, which pnpm leaves out of the lockfile: it would install the Node of Windows everywhere.
  if (typeof manifest.os === "string") manifest.os = [manifest.os];
  if (typeof manifest.cpu === "string") manifest.cpu = [manifest.cpu];
  // One file of it is served, which has its dependencies inside.
  if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
  return manifest;
}

module.exports = { hooks: { readPackage } };
