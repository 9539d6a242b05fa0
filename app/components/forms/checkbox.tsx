import type { Locale } from "../../domain/locales";
import { useLanguageOf, usePage } from "../page-context";
import { FieldMessage } from "./field";

/** A box to tick, with its words as label. */
export function Checkbox({
  name,
  label,
  lang,
  hint,
  error,
  isChecked = false,
  isRequired = false,
  hasFocus = false,
}: {
  name: string;
  label: string;
  /** The language of the label, if it may be another than the page's. */
  lang?: Locale;
  hint?: string;
  error?: string | undefined;
  isChecked?: boolean;
  isRequired?: boolean;
  /** Takes the focus as the page opens, for the only thing to correct. */
  hasFocus?: boolean;
}) {
  const { locale } = usePage();
  const language = useLanguageOf(lang ?? locale);
  const hintId = hint ? `${name}-hint` : null;
  const errorId = error ? `${name}-error` : null;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ");
  return (
    <div className={error ? "checkbox checkbox--wrong" : "checkbox"}>
      {errorId ? <FieldMessage id={errorId} text={error as string} /> : null}
      <div className="checkbox__row" {...language}>
        <input
          type="checkbox"
          id={name}
          name={name}
          value="on"
          defaultChecked={isChecked}
          required={isRequired}
          // biome-ignore lint/a11y/noAutofocus: only where the page was loaded because this box was not ticked
          autoFocus={hasFocus}
          {...(error ? { "aria-invalid": true } : {})}
          {...(describedBy ? { "aria-describedby": describedBy } : {})}
        />
        <label htmlFor={name}>{label}</label>
      </div>
      {hintId ? (
        <p className="checkbox__hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
