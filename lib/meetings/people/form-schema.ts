import { email } from "@/lib/routes/schema";
import { neededLine, optionalLine } from "@/lib/text/schema";
import { letterLanguage } from "../form-schema";

/** The fields with which a person is named. */
export const personFieldsSchema = {
  name: neededLine(100, "hosting:error.name"),
  office: optionalLine(200),
  email,
  language: letterLanguage,
};
