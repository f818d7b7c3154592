// `npm run media -- move <from> <to>`: copies pictures and documents between a folder and object storage.
// `npm run media -- prepare`: makes the bucket of MEDIA_URL.
import { parseS3Address } from "@/lib/media/s3-address";
import { openStore } from "@/lib/media/store";
import { printProgress } from "./backup/report";
import { copyStore } from "./media/copy-store";
import { prepareBucket } from "./media/prepare-bucket";
import { runCommand } from "./process/command";
import { ExplainedError } from "./process/explained-error";

const usage = `Say from where to where, each a folder or an address of object storage:
  npm run media -- move .data/media "s3://KEY:SECRET@s3.example.org/bucket?region=eu-west-1"
or make the bucket of MEDIA_URL, or of an address:
  npm run media -- prepare`;

async function move(from: string, to: string): Promise<void> {
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
}

async function prepare(place: string): Promise<void> {
  if (!place.startsWith("s3:")) return console.log("Nothing to prepare: a folder is made with its first file.");
  const address = parseS3Address(place);
  if (!address) throw new ExplainedError(usage);
  const made = await prepareBucket(address);
  console.log(`The bucket ${address.bucket} ${made === "made" ? "was made" : "is there"}.`);
}

runCommand(async () => {
  const [intent, first, second, ...rest] = process.argv.slice(2);
  if (intent === "move" && first && second && rest.length === 0) await move(first, second);
  else if (intent === "prepare" && second === undefined) await prepare(first ?? process.env.MEDIA_URL ?? "");
  else throw new ExplainedError(usage);
  return 0;
});
