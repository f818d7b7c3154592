import { z } from "zod";
import { lines, storedAs } from "@/lib/text/schema";
import { approvalAnswers } from "./approve";

/** Names the text that was read. */
export const seenMark = storedAs(64, "error.form");
export const reportWords = lines(2_000).default("");

/** What somebody says about a report, or about their part of it. */
export const reportApprovalFields = {
  answer: z.enum(approvalAnswers, "report:error.answer"),
  remark: reportWords,
  seen: seenMark,
};
