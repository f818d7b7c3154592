import { expect, it } from "vitest";
import { fieldsOfForm } from "@/lib/routes/form-field";

const errors: Record<string, string> = { email: "Enter an email address.", "column.3": "Select a field." };
const errorOf = (name: string) => errors[name];

it("shows what is stored before a form was sent", () => {
  const field = fieldsOfForm(null, errorOf);
  expect(field("name", "Ada")).toEqual({ id: "name", name: "name", value: "Ada", error: undefined });
  expect(field("name").value).toBeUndefined();
});

it("shows what was typed into a refused form, also when it was emptied", () => {
  const field = fieldsOfForm({ email: "", languages: ["ca", "cs"], readers: [] }, errorOf);
  expect(field("email", "ada@example.org")).toMatchObject({ value: "", error: "Enter an email address." });
  expect(field("languages", "en").value).toBe("ca");
  // Neither was in the form, as fields that are never kept are not.
  expect(field("readers", "stored").value).toBe("stored");
  expect(field("needs", "stored").value).toBe("stored");
});

it("has the id to which the summary of errors links", () => {
  expect(fieldsOfForm(null, errorOf)("column.3")).toMatchObject({
    ...{ id: "column-3", name: "column.3", error: "Select a field." },
  });
});
