export type FileSendResult =
  | { ok: true; body: Record<string, unknown> }
  | { ok: false; status: number; texts: string[] };

type Answer = { errors?: { text?: string }[]; to?: string };

function readAnswer(xhr: XMLHttpRequest): Answer & Record<string, unknown> {
  try {
    return JSON.parse(xhr.responseText) as Answer & Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Posts a form with a file and reports the progress from 0 to 1, which `fetch` cannot do for uploads. */
export function sendFile(
  address: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<FileSendResult> {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open("POST", address);
    xhr.setRequestHeader("accept", "application/json");
    xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && onProgress(loaded / total);
    xhr.onerror = () => resolve({ ok: false, status: 0, texts: [] });
    xhr.onload = () => {
      const body = readAnswer(xhr);
      if (xhr.status === 200) return resolve({ ok: true, body });
      const texts = (body.errors ?? []).flatMap(({ text }) => text ?? []);
      resolve({ ok: false, status: xhr.status, texts });
    };
    xhr.send(form);
  });
}
