import { type Translator, translator } from "../app/locales";
import { StaffMail, type StaffMailContent, staffMailText } from "./components/staff-mail";

/** The mail with a link that signs somebody in who works here. It holds nothing that was typed into a form. */
export interface StaffSignInProps {
  t: Translator;
  /** The page with the button, on our own origin. */
  link: string;
  publicUrl: string;
  /** How long the link works. */
  minutes: number;
  /** True when a colleague reset the account; the link then works in any browser. */
  isReset: boolean;
}

function content({ t, link, publicUrl, minutes, isReset }: StaffSignInProps): StaffMailContent {
  return {
    t,
    subject: subject({ t }),
    preheader: t.t("mail.staff_sign_in.preheader"),
    before: [{ message: isReset ? "mail.staff_sign_in.reset" : "mail.staff_sign_in.body" }],
    button: { label: t.t("mail.staff_sign_in.button"), link },
    after: [
      { message: "mail.staff_sign_in.until", values: { minutes } },
      { message: isReset ? "mail.staff_sign_in.then" : "mail.staff_sign_in.browser" },
    ],
    notYou: { message: isReset ? "mail.staff_sign_in.not_you_reset" : "mail.staff_sign_in.not_you" },
    publicUrl,
  };
}

export function subject({ t }: Pick<StaffSignInProps, "t">): string {
  return t.t("mail.staff_sign_in.subject");
}

/** The text part. */
export function text(props: StaffSignInProps): string {
  return staffMailText(content(props));
}

/** The HTML part. */
export default function StaffSignIn(props: StaffSignInProps) {
  return <StaffMail content={content(props)} />;
}

StaffSignIn.PreviewProps = {
  t: translator("en"),
  link: "https://onevoice.example.org/staff/sign-in/Zk3vJx0m5hQbQ2w8d1nTt7yR4aLcUeS9Zk3vJx0m5hQ",
  publicUrl: "https://onevoice.example.org",
  minutes: 15,
  isReset: false,
} satisfies StaffSignInProps;
