import { join } from "node:path";
import { root } from "../process/project";

const licence = "/* uqr, MIT License, (c) Project Nayuki, (c) 2023 Anthony Fu. Written by `npm run qr`. */";

/** The text of public/qr.js: the encoder and its drawing. */
export async function bundleCodes(): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(root, "scripts/qr/draw-code.ts")],
    ...{ bundle: true, minify: true, write: false, format: "esm", target: "es2022", banner: { js: licence } },
  });
  return outputFiles[0]!.text;
}
