import type { Country } from "../../domain/countries";
import { Field } from "../forms/field";
import { useWords } from "../page-context";

/** Where an organisation has its seat. */
export function CountryField({
  countries,
  value,
  error,
}: {
  countries: readonly Country[];
  value: string | undefined;
  error: string | undefined;
}) {
  const { t } = useWords();
  return (
    <Field name="country" label={t("staff.organisation.country")} error={error}>
      {(control) => (
        <select {...control} defaultValue={value ?? ""}>
          <option value="">{t("staff.organisation.country.choose")}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
