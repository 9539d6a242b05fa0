import { type Translator, translator } from "../app/locales";
import { Layout } from "./components/layout";
import { ActionButton, Letterhead, Paragraph, PlainLink, Small, Title } from "./components/parts";
import { phrase } from "./components/phrase";
import { plainText } from "./components/plain-text";

/** The mail that invites somebody into an organisation. */
export interface InvitationProps {
  t: Translator;
  organisation: string;
  role: "owner" | "editor" | "moderator" | "delivery" | "viewer";
  /** The name of who invites, or their address. */
  inviter: string;
  /** The page with the button, on our own origin. */
  link: string;
  until: Date;
  publicUrl: string;
}

export function subject({ t, organisation }: Pick<InvitationProps, "t" | "organisation">): string {
  return t.t("mail.invitation.subject", { organisation });
}

/** The text part. */
export function text({ t, organisation, role, inviter, link, until, publicUrl }: InvitationProps): string {
  return plainText([
    t.t("mail.greeting"),
    t.t("mail.invitation.body", { inviter, organisation, role: t.t(`role.${role}`) }),
    t.t(`role.${role}.can`),
    t.t("common.pair", { term: t.t("mail.invitation.button"), value: `\n${link}` }),
    t.t("mail.invitation.until", { until: t.dateTime(until) }),
    t.t("mail.invitation.not_you"),
    t.t("mail.footer.sender", { organisation, url: publicUrl }),
  ]);
}

/** The HTML part. */
export default function Invitation(props: InvitationProps) {
  const { t, organisation, role, inviter, link, until, publicUrl } = props;
  return (
    <Layout t={t} title={subject(props)} preheader={t.t("mail.invitation.preheader")}>
      <Letterhead>
        <bdi>{organisation}</bdi>
      </Letterhead>
      <Title>{phrase(t, "mail.invitation.subject", { organisation })}</Title>
      <Paragraph>{t.t("mail.greeting")}</Paragraph>
      <Paragraph>
        {phrase(t, "mail.invitation.body", { inviter, organisation, role: <strong>{t.t(`role.${role}`)}</strong> })}
      </Paragraph>
      <Paragraph>{t.t(`role.${role}.can`)}</Paragraph>
      <ActionButton href={link}>{t.t("mail.invitation.button")}</ActionButton>
      <Small>
        {t.t("mail.copy_link")}
        <br />
        <PlainLink href={link} />
      </Small>
      <Paragraph>{t.t("mail.invitation.until", { until: t.dateTime(until) })}</Paragraph>
      <Paragraph>{t.t("mail.invitation.not_you")}</Paragraph>
      <Small>{phrase(t, "mail.footer.sender", { organisation, url: <PlainLink href={publicUrl} /> })}</Small>
    </Layout>
  );
}

Invitation.PreviewProps = {
  t: translator("en"),
  organisation: "Coalition for a Commission of Inquiry",
  role: "editor",
  inviter: "Amina Warsame",
  link: "https://onevoice.example.org/invitation/Zk3vJx0m5hQbQ2w8d1nTt7yR4aLcUeS9Zk3vJx0m5hQ",
  until: new Date("2026-03-08T12:00:00.000Z"),
  publicUrl: "https://onevoice.example.org",
} satisfies InvitationProps;
