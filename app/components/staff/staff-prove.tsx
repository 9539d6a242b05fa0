import type { ShownStaff } from "../../domain/desk";
import { localePath } from "../../domain/locale-path";
import { usePage, useWords } from "../page-context";
import { StaffPage } from "../staff-parts";
import { PasskeyForm } from "./passkey-form";

/** Asks for a passkey again, and goes on to `next`; who has none is told to add one. */
export function StaffProve({ staff, next, hasPasskey }: { staff: ShownStaff; next: string; hasPasskey: boolean }) {
  const { locale } = usePage();
  const { t } = useWords();
  return (
    <StaffPage title={t("staff.prove.title")} staff={staff}>
      <p className="lead">{t("staff.prove.lead")}</p>
      {hasPasskey ? (
        <>
          <PasskeyForm
            path={localePath(locale, "/staff/passkey/prove")}
            missing={t("staff.prove.missing")}
            button={t("staff.prove.button")}
          >
            <input type="hidden" name="next" value={next} />
          </PasskeyForm>
          <p>{t("staff.prove.lost")}</p>
          <p>
            <a href={next}>{t("staff.prove.back")}</a>
          </p>
        </>
      ) : (
        <>
          <p>{t("staff.prove.none")}</p>
          <p>
            <a className="button button--main" href={localePath(locale, "/staff/account")}>
              {t("staff.prove.add")}
            </a>
          </p>
        </>
      )}
    </StaffPage>
  );
}
