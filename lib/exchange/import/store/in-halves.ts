import type { Failure, Result } from "@/lib/errors";

type Write = (numbers: readonly number[]) => Promise<Result<unknown>>;

/** Writes rows together; where one is refused the others are written without it, and `refuse` notes why. */
export async function writeInHalves(
  numbers: readonly number[],
  write: Write,
  refuse: (number: number, failure: Failure) => Promise<unknown>,
): Promise<void> {
  const result = await write(numbers);
  if (result.ok) return;
  const [only] = numbers;
  if (numbers.length === 1) {
    await refuse(only!, result);
    return;
  }
  const middle = Math.ceil(numbers.length / 2);
  await writeInHalves(numbers.slice(0, middle), write, refuse);
  await writeInHalves(numbers.slice(middle), write, refuse);
}
