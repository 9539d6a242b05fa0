import { useWords } from "../page-context";

export interface FieldError {
  /** Id of the form control. */
  field: string;
  text: string;
}

/** The summary above a form that has to be corrected: it takes the focus as the page opens, and leads to the fields. */
export function ErrorList({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useWords();
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page was loaded because the form came back, and this says why
    <div className="errors" role="alert" tabIndex={-1} autoFocus aria-labelledby="errors-title">
      <h3 id="errors-title" className="errors__title">
        {t("form.errors.title", { count: errors.length })}
      </h3>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
