import { Button, ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { ChoiceInput, SelectInput, TextArea, TextInput } from "@/components/ui/field";
import type { ShowcaseWords } from "./words";

export function ShowcaseForms({ words }: { words: ShowcaseWords }) {
  const levels = [
    { value: "ED1", label: words.primary, checked: true },
    { value: "ED2", label: words.secondary },
  ];
  return (
    <form method="get" action="#forms" aria-label={words.forms} noValidate className="space-y-6">
      <ErrorSummary title={words.errorTitle} errors={[{ href: "#show-email", text: words.emailError }]} />
      <TextInput id="show-name" name="name" label={words.name} value="Josefína Růžičková" autoComplete="name" />
      <TextInput
        id="show-email"
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        error={words.emailError}
        value="ruzickova.skola.cz"
      />
      <TextArea id="show-message" name="message" label={words.message} optional={words.optional} rows={4} />
      <SelectInput id="show-place" name="place" label={words.kind.city} emptyLabel={words.anyCity} choices={[]} />
      <ChoiceInput id="show-level" name="level" legend={words.level} choices={levels} hint={words.emailHint} />
      <ChoiceInput id="show-one" name="one" legend={words.level} choices={levels} one />
      <div className="flex flex-wrap gap-4">
        <Button>{words.send}</Button>
        <ButtonLink href="#forms" second>
          {words.cancel}
        </ButtonLink>
        <Button type="button" disabled>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}
