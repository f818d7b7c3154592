import pg from "pg";
import { readPayload, tagChannel } from "@/lib/serving/tag-message";

/** Runs `work` and returns the tags of which another process is notified meanwhile. */
export async function hearTags(work: () => Promise<unknown>): Promise<string[]> {
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  try {
    const heard: string[] = [];
    listener.on("notification", ({ payload }) => heard.push(...readPayload(payload ?? "")));
    await listener.query(`LISTEN ${tagChannel}`);
    await work();
    // Notifications sent before this query arrive with its result.
    await listener.query("SELECT 1");
    return heard;
  } finally {
    await listener.end();
  }
}
