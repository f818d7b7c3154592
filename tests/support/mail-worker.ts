// A mail worker process with shorter waiting times, passed as JSON. Tests start it with an IPC channel.
import { recordOutcome } from "@/lib/contact/deliver/record-outcome";
import { log, setLogLevel } from "@/lib/log";
import { startMailWork } from "@/lib/mail/work";

setLogLevel("debug");
startMailWork({ note: recordOutcome, waits: JSON.parse(process.argv[2] ?? "") });
log("debug", "work.ready", {});
process.on("disconnect", () => process.exit(0));
