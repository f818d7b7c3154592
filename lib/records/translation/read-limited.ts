/** In characters: limits the memory used by a faulty server. */
const maxAnswerLength = 4_000_000;

/** The text of a translating server's answer. Throws when it is too long. */
export async function readLimited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > maxAnswerLength) throw new Error("The answer is too long");
  }
  return text + decoder.decode();
}
