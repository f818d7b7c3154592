import { setTimeout as sleep } from "node:timers/promises";
import type { S3Address } from "@/lib/media/s3-address";
import { brief, connectToS3, isNotStored } from "@/lib/media/s3-client";
import { ExplainedError } from "../process/explained-error";

export type Prepared = "present" | "made";

/** The service answered, whatever it said; a proxy before a service that starts says 502 to 504. */
function isAnswer(error: unknown): boolean {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode !== undefined && $metadata.httpStatusCode < 500;
}

/** Makes the bucket of an address unless it is there. Waits for a service that is about to start. */
export async function prepareBucket(address: S3Address, waitMs = 60_000): Promise<Prepared> {
  const { sdk, client } = await connectToS3(address, brief);
  const bucket = { Bucket: address.bucket };
  const end = performance.now() + waitMs;
  for (;;)
    try {
      await client.send(new sdk.HeadBucketCommand(bucket));
      return "present";
    } catch (error) {
      if (isNotStored(error)) break;
      const { name, message } = error as Error;
      if (isAnswer(error))
        throw new ExplainedError(
          `${address.endpoint} refuses the bucket ${address.bucket} (${name}). Check key and secret.`,
        );
      if (performance.now() > end) throw new ExplainedError(`${address.endpoint} does not answer (${message}).`);
      await sleep(500);
    }
  await client.send(new sdk.CreateBucketCommand(bucket));
  return "made";
}
