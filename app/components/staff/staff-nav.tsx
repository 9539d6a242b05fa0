import { DESK_PATHS, type DeskWay } from "../../domain/desk";
import { localePath } from "../../domain/locale-path";
import type { MessageKey } from "../../locales";
import { usePage, useWords } from "../page-context";

/** The ways through the desk, with the one that the page belongs to marked. */
export function StaffNav({ ways }: { ways: readonly DeskWay[] }) {
  const { locale, path } = usePage();
  const { t } = useWords();
  return (
    <nav className="staff-nav" aria-label={t("staff.nav.label")}>
      <ul>
        {ways.map((way) => (
          <li key={way}>
            <a href={localePath(locale, DESK_PATHS[way])} {...current(way, path ?? "")}>
              {t(`staff.nav.${way}` as MessageKey)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function current(way: DeskWay, path: string) {
  const own = DESK_PATHS[way];
  if (path === own) return { "aria-current": "page" as const };
  return way !== "home" && path.startsWith(`${own}/`) ? { "aria-current": true as const } : {};
}
