import { Fragment, type ReactNode } from "react";
import { Button, Heading, Link, Text } from "react-email";
import { colours, MONO } from "./theme";

/** A paragraph of running text. */
export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={{ ...text, color: colours.ink }}>
      {children}
    </Text>
  );
}

/** Several paragraphs. */
export function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one mail never move, and two may be the same
        <Paragraph key={index}>
          <Lines text={each} />
        </Paragraph>
      ))}
    </>
  );
}

/** Text whose line ends are kept. Isolated lines (names, an address) have a direction of their own. */
export function Lines({ text, isIsolated = false }: { text: string; isIsolated?: boolean }) {
  return (
    <>
      {text.split("\n").map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never move, and two may be the same
        <Fragment key={index}>
          {index > 0 ? <br /> : null}
          {isIsolated ? <bdi>{line}</bdi> : line}
        </Fragment>
      ))}
    </>
  );
}

/** A paragraph in small, soft letters. */
export function Small({ children }: { children: ReactNode }) {
  return (
    <Text className="soft" style={{ ...text, ...small, color: colours.soft }}>
      {children}
    </Text>
  );
}

/** The line at the top that says who writes. */
export function Letterhead({ children }: { children: ReactNode }) {
  return (
    <Text className="soft line" style={letterhead}>
      {children}
    </Text>
  );
}

/** The mail's one title. */
export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading as="h1" className="ink" style={title}>
      {children}
    </Heading>
  );
}

/** A title within the mail. */
export function Subtitle({ children }: { children: ReactNode }) {
  return (
    <Heading as="h2" className="ink" style={subtitle}>
      {children}
    </Heading>
  );
}

/** The one thing to press. */
export function ActionButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button href={href} className="button" style={button}>
      {children}
    </Button>
  );
}

/** An address written out in full, left to right, so that a reader can see where it leads before going there. */
export function PlainLink({ href, children }: { href: string; children?: ReactNode }) {
  return (
    <Link href={href} dir="ltr" className="link" style={link}>
      {children ?? href}
    </Link>
  );
}

/** Checksums and fingerprints: always left to right, broken anywhere. */
export function Code({ children }: { children: string }) {
  return (
    <code dir="ltr" style={code}>
      {children}
    </code>
  );
}

const text = { margin: "0 0 16px", fontSize: "16px", lineHeight: "26px" };
const small = { margin: "0 0 14px", fontSize: "13px", lineHeight: "20px" };
const letterhead = {
  margin: "0 0 24px",
  paddingBottom: "12px",
  borderBottom: `1px solid ${colours.line}`,
  fontSize: "14px",
  lineHeight: "20px",
  fontWeight: 600,
  color: colours.soft,
};
const title = { margin: "0 0 20px", fontSize: "22px", lineHeight: "30px", fontWeight: 600, color: colours.ink };
const subtitle = { margin: "28px 0 8px", fontSize: "16px", lineHeight: "24px", fontWeight: 600, color: colours.ink };
const button = {
  margin: "4px 0 20px",
  padding: "14px 24px",
  borderRadius: "6px",
  backgroundColor: colours.accent,
  color: colours.onAccent,
  fontSize: "16px",
  fontWeight: 600,
};
const link = { color: colours.accent, fontWeight: 400, textDecoration: "underline", overflowWrap: "anywhere" } as const;
const code = { fontFamily: MONO, fontSize: "12px", overflowWrap: "anywhere", wordBreak: "break-all" } as const;
