import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));

// Plain JavaScript, because a running site has no compiler to read anything else.
// Next only renders here. Keeping pages, compressing, headers and refusals are the front door's (lib/serving/README.md).
/** @type {import("next").NextConfig} */
const config = {
  // Tests build into a folder of their own.
  distDir: process.env.XARXA_BUILD_FOLDER || ".next",
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  // The front door gives every path its one spelling.
  skipTrailingSlashRedirect: true,
  // Title and description belong into the head for every reader, not only for known robots.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // `npm test` checks the types; the build need not do it a second time.
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: root,
  turbopack: { root },
};

export default config;
