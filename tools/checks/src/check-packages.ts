import { createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { checkNotices } from "./check-notices.ts";
import { checkTarball, type Tarball } from "./check-tarball.ts";
import { checkTypes, packageFiles } from "./check-types.ts";
import type { Packed } from "./pack-packages.ts";

/** Runtime dependencies a package may have; what is not named may have none. */
const MAX_DEPENDENCIES: Readonly<Record<string, number>> = {
  "@shortcodes/spec": 2,
  "@shortcodes/client": 1,
  "@shortcodes/mock": 8,
  "@shortcodes/contract": 5,
};

/** Every complaint of publint, of "are the types wrong?" and of our own rules about one packed package. */
export async function checkPacked({ name, bytes }: Packed): Promise<readonly string[]> {
  const pkg = createPackageFromTarballData(bytes);
  const manifest = JSON.parse(
    pkg.readFile(`/node_modules/${name}/package.json`),
  ) as Tarball["manifest"] & { readonly exports?: Readonly<Record<string, unknown>> };

  const lint = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  const files = packageFiles(pkg);
  const texts = new Map(
    files.map((file) => [file, pkg.tryReadFile(`/node_modules/${name}/${file}`) ?? ""]),
  );
  return [
    ...checkTarball({ manifest, files }, MAX_DEPENDENCIES[name] ?? 0),
    ...checkNotices(texts).map((problem) => `${name}: ${problem}`),
    ...lint.messages.map(
      (message) => `${name}: ${formatMessage(message, lint.pkg, { color: false }) ?? message.code}`,
    ),
    ...(await checkTypes(pkg, manifest.exports ?? {})),
  ];
}
