import { pipeline, type Transform } from "node:stream";

/** The bytes of `source` after a transformation. An error of either ends whoever reads the result. */
export function through(source: AsyncIterable<Buffer>, transform: Transform): Transform {
  pipeline(source, transform, () => {});
  return transform;
}
