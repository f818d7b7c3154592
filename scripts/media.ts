// `npm run media -- move <from> <to>`: copies pictures and documents between a folder and object storage.
import { openStore } from "@/lib/media/store";
import { printProgress } from "./backup/report";
import { copyStore } from "./media/copy-store";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Say from where to where, each a folder or an address of object storage:
  npm run media -- move .data/media "s3://KEY:SECRET@s3.example.org/bucket?region=eu-west-1"`;

runCommand(async () => {
  const [intent, from, to, ...rest] = process.argv.slice(2);
  if (intent !== "move" || !from || !to || rest.length > 0) throw new ExplainedError(usage);
  const [source, target] = [openStore(from), openStore(to)];
  if (!source || !target) throw new ExplainedError(usage);
  const { copied, present, bytes } = await copyStore(source, target, printProgress()).catch((error) => {
    if (error instanceof ExplainedError || !(error instanceof Error)) throw error;
    throw new ExplainedError(`It stopped (${error.name}: ${error.message}). What was copied stays; run it again.`);
  });
  console.log(`Copied and read back: ${copied}. There already: ${present}. Together ${(bytes / 1e6).toFixed(1)} MB.`);
  console.log(
    "Set MEDIA_URL or MEDIA_FOLDER to the new place, restart, run this once more, and then delete the old one.",
  );
  return 0;
});
