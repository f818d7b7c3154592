import pg from "pg";
import { readPayload, tagChannel } from "@/lib/serving/tag-message";

/** Does the work and returns the tags that another process hears of meanwhile. */
export async function hearTags(work: () => Promise<unknown>): Promise<string[]> {
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  try {
    const heard: string[] = [];
    listener.on("notification", ({ payload }) => heard.push(...readPayload(payload ?? "")));
    await listener.query(`LISTEN ${tagChannel}`);
    await work();
    // What was notified before this query is delivered with its answer.
    await listener.query("SELECT 1");
    return heard;
  } finally {
    await listener.end();
  }
}
