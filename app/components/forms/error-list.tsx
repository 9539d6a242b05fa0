import { useWords } from "../page-context";

export interface FieldError {
  /** Id of the form control. */
  field: string;
  text: string;
}

/**
 * Where the answer to a form stands that came back. The form is sent with this fragment, so the page opens there with
 * the focus on it. `autofocus` would not do: browsers pass it over on a page that was opened with a fragment, and keep
 * that of a form's page (#sign, #main) as the form is sent.
 */
export const FORM_ANSWER = "form-answer";

/** The summary above a form that has to be corrected: it takes the focus as the page opens, and leads to the fields. */
export function ErrorList({ errors }: { errors: readonly FieldError[] }) {
  const { t } = useWords();
  if (errors.length === 0) return null;
  return (
    <div className="errors" id={FORM_ANSWER} role="alert" tabIndex={-1} aria-labelledby="errors-title">
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
