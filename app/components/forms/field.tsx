import type { ReactNode } from "react";
import { useWords } from "../page-context";

/** What a control must carry so that its label, hint and error are read with it. */
export interface ControlProps {
  id: string;
  name: string;
  required: boolean;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
}

/** One labelled control with hint and error. `name` is the name of the field and the id of the control. */
export function Field({
  name,
  label,
  hint,
  error,
  isOptional = false,
  extra,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  isOptional?: boolean;
  /** Shown after the error, such as a suggestion. */
  extra?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}) {
  const hintId = hint ? `${name}-hint` : null;
  const errorId = error ? `${name}-error` : null;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field--wrong" : "field"}>
      <label className="field__label" htmlFor={name}>
        {label}
        {isOptional ? <OptionalMark /> : null}
      </label>
      {hintId ? (
        <p className="field__hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {errorId ? <FieldMessage id={errorId} text={error as string} /> : null}
      {extra}
      {children({
        id: name,
        name,
        required: !isOptional,
        ...(error ? { "aria-invalid": true as const } : {}),
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
      })}
    </div>
  );
}

/** Stands behind the name of what may be left out. The message's text is empty: the name has another weight. */
export function OptionalMark() {
  const { t } = useWords();
  return <span className="field__optional">{t("common.aside", { text: "", note: t("common.optional") })}</span>;
}

/** What is wrong with a field, for eyes and screen readers alike. */
export function FieldMessage({ id, text }: { id: string; text: string }) {
  const { t } = useWords();
  return (
    <p className="field__error" id={id}>
      <span className="visually-hidden">{t("common.pair", { term: t("common.error"), value: "" })}</span>
      {text}
    </p>
  );
}
