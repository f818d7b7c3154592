declare module "hoodiecrow-imap" {
  type Message = { raw: string; flags?: string[]; uid?: number };
  type ImapServer = {
    server: import("node:net").Server;
    listen: (port: number, callback?: () => void) => void;
    close: (callback?: () => void) => void;
    appendMessage: (mailbox: string, flags: string[], date: Date | false, raw: string) => void;
    getMailbox: (path: string) => { messages: { flags: string[] }[] };
  };
  const start: (options: { plugins?: string[]; storage?: Record<string, { messages: Message[] }> }) => ImapServer;
  export default start;
}
