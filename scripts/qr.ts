// `npm run qr`: writes public/qr.js, which draws codes on phones without a connection.
import { writeFile } from "node:fs/promises";
import { runCommand } from "./process/command";
import { bundleCodes } from "./qr/bundle-codes";

runCommand(async () => {
  await writeFile("public/qr.js", await bundleCodes());
  return 0;
});
