import type { ReactNode } from "react";
import { Body, Container, Head, Html, Preview } from "react-email";
import type { Translator } from "../../app/locales";
import { colours, darkStyles, fonts } from "./theme";

export interface LayoutProps {
  t: Translator;
  /** Title of the document: the mail's subject. */
  title: string;
  /** What the list of mails shows beside the subject. It fills the place, so that nothing of the text shows there. */
  preheader: string;
  /** For letters. */
  isSerif?: boolean;
  children: ReactNode;
}

/** The sheet of paper that every mail is written on: language, direction, light and dark, no picture, nothing remote. */
export function Layout({ t, title, preheader, isSerif = false, children }: LayoutProps) {
  const fontFamily = fonts(t.locale, isSerif);
  return (
    <Html lang={t.tag} dir={t.dir}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <style>{darkStyles}</style>
      </Head>
      <Body lang={t.tag} dir={t.dir} className="page" style={{ ...page, fontFamily }}>
        <Preview useTitleTag={false}>{preheader}</Preview>
        <Container className="sheet" style={{ ...sheet, wordBreak: t.locale === "ko" ? "keep-all" : "normal" }}>
          {children}
        </Container>
      </Body>
    </Html>
  );
}

const page = { margin: 0, padding: "24px 12px", backgroundColor: colours.page };
const sheet = {
  maxWidth: "600px",
  padding: "32px 28px",
  backgroundColor: colours.sheet,
  border: `1px solid ${colours.line}`,
  borderRadius: "6px",
};
