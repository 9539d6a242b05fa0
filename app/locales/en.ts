/**
 * Every word of the public pages, the staff pages and the mails in English: flat keys to ICU messages.
 * Sentences are short and plain, since many signers read on a phone and in a language that is not their own.
 * Mail subjects and preheaders name neither a campaign nor a country: an inbox may be watched.
 */
export const en = {
  "language.en": "English",
  "language.fr": "Français",
  "language.es": "Español",
  "language.ar": "العربية",
  "language.ru": "Русский",
  "language.zh": "简体中文",
  "language.ko": "한국어",
  "language.ja": "日本語",
  "language.de": "Deutsch",
  "language.pt": "Português",

  "site.name": "One Voice",
  "site.tagline": "Campaigns of human-rights coalitions",
  "site.description":
    "Sign campaigns of human-rights coalitions. Every signature is confirmed by e-mail and handed to the offices that decide.",
  "site.skip": "Skip to the text",
  "site.home": "All campaigns",
  "site.language": "Language",
  "site.footer.privacy":
    "These pages set no cookies, load nothing from other companies and do not store your IP address.",
  "site.footer.software": "One Voice is free software under the MIT licence.",

  "common.optional": "optional",
  "common.yes": "Yes",
  "common.no": "No",
  "common.error": "Error",
  "common.error_title": "Error: {title}",
  "common.pair": "{term}: {value}",
  "common.aside": "{text} ({note})",
  "common.not_given": "not given",
  "common.back_home": "See all campaigns",
  "common.back_campaign": "Back to the campaign",
  "common.fallback": "This text is not available in your language yet. You are reading it in {language}.",
  "common.paged": "{title}, page {page, number}",

  "home.title": "Speak up for those who cannot",
  "home.lead": "Read what is asked, and of whom. If you agree, sign. Every signature is confirmed by e-mail.",
  "home.list.title": "Open campaigns",
  "home.list.more": "{count, plural, one {See one more campaign} other {See # more campaigns}}",
  "home.card.count":
    "{count, plural, =0 {No confirmed signatures yet} one {# confirmed signature} other {# confirmed signatures}}",
  "home.card.goal": "Goal: {goal, number}",
  "home.card.read": "Read and sign",
  "home.card.closed": "Signing has ended",
  "home.empty.title": "No campaign is open",
  "home.empty.body": "There is nothing to sign at the moment. Please come back later.",
  "home.delivered.title": "Handed over",
  "home.won.title": "Won",
  "home.ended.title": "Ended",
  "home.activities.title": "Latest activities",
  "home.organisations.title": "Who is behind these campaigns",

  "campaign.by": "By {organisation}",
  "campaign.count.label": "{count, plural, one {confirmed signature} other {confirmed signatures}}",
  "campaign.countries": "{count, plural, one {from # country} other {from # countries}}",
  "campaign.goal": "Goal: {goal, number}",
  "campaign.goal.reached": "The goal of {goal, number} has been reached. Every further signature adds weight.",
  "campaign.progress": "{count, number} of {goal, number}",
  "campaign.progress.label": "Confirmed signatures on the way to the goal",
  "campaign.progress.label.next": "Confirmed signatures on the way to the next milestone",
  "campaign.to_form": "Sign now",
  "campaign.ask.title": "What we ask",
  "campaign.about.title": "Why we ask it",
  "campaign.targets.title": "Who receives your signature",
  "campaign.targets.lead": "The letter and the list of signers go to these offices:",
  "campaign.targets.title_closed": "Who receives the signatures",
  "campaign.closes": "You can sign until {date}.",
  "campaign.fallback": "This campaign is not available in your language yet. You are reading it in {language}.",
  "campaign.privacy.title": "How we protect you",
  "campaign.privacy.public": "This site shows the number of signers. It shows nobody’s name.",
  "campaign.privacy.sealed":
    "Your name, e-mail address, place and comment are stored encrypted. If you choose to be named here, your name is also stored readable, for as long as it stands here.",
  "campaign.privacy.email": "Your e-mail address is on no list that we hand over.",
  "campaign.privacy.trace": "We set no cookie and store no IP address.",
  "campaign.privacy.leave": "With the link in our mail you can change, withdraw or erase your signature at any time.",
  "campaign.privacy.unconfirmed":
    "If you do not confirm, we erase everything you typed after {days, plural, one {# day} other {# days}}.",
  "campaign.privacy.named":
    "This site shows the number of signers. It shows your name only if you tick the box for it, and never with your town or the day you signed.",
  "campaign.privacy.protection": "How we protect signers",
  "campaign.privacy.notice": "Privacy notice",

  "campaign.closed.title": "Signing has ended",
  "campaign.closed.body": "This campaign takes no more signatures. Thank you to everyone who signed.",
  "campaign.closed.since": "Signing ended on {date}.",
  "campaign.closed.grace":
    "Have you signed but not confirmed yet? The link in your mail works for {hours, plural, one {# hour} other {# hours}} after the end.",
  "campaign.not_open.title": "Signing has not begun",
  "campaign.not_open.body": "This campaign is not open for signatures yet. Please come back later.",
  "campaign.gone.title": "This campaign is no longer here",
  "campaign.gone.body":
    "The coalition has taken it down. Nothing you typed just now was stored. If you signed earlier, your own link still works.",
  "campaign.text_changed.title": "The text has changed",
  "campaign.text_changed.body":
    "The coalition changed the text of this campaign after you opened the page. Nothing has been stored. Please read the new text. If you still agree, tick the box again and sign. What you typed is still in the form.",
  "campaign.outcome.won": "This campaign reached what it asked for.",
  "campaign.outcome.partly_won": "This campaign reached part of what it asked for.",
  "campaign.outcome.lost": "This campaign did not reach what it asked for.",
  "campaign.delivered": "The signatures have been handed over.",
  "campaign.milestone.next": "Next milestone: {next, number}",
  "campaign.milestone.reached": "{signatures, number} reached on {date}",
  "campaign.endorsements.title": "Who stands behind it",
  "campaign.endorsements.lead":
    "{count, plural, one {# organisation supports this campaign.} other {# organisations support this campaign.}}",
  "campaign.endorsements.more": "{count, plural, one {Show # more organisation} other {Show # more organisations}}",
  "campaign.updates.title": "News of this campaign",
  "campaign.updates.all": "All news ({count, number})",
  "campaign.history.title": "What has happened so far",
  "campaign.history.milestone": "{signatures, number} confirmed signatures",
  "campaign.delivery.title": "{count, plural, one {# signature handed over} other {# signatures handed over}}",
  "campaign.delivery.body":
    "With their names: {listed, number}. Counted, with their names withheld: {withheld, number}.",
  "campaign.reply.title": "Reply: {office}",
  "campaign.reply.open": "Read the reply",
  "campaign.reply.source": "Where the reply was published",
  "campaign.activities.title": "What else the coalition does",
  "campaign.activities.all": "All activities",
  "campaign.next.title": "What happens next",
  "campaign.next.confirm": "You confirm. We send you a mail with a link. Your signature counts once you have used it.",
  "campaign.next.count": "We count. Every confirmed signature is counted once, by country.",
  "campaign.next.deliver": "We hand over. The offices named on this page receive the letter and the list.",
  "campaign.next.tell": "We tell you. What the offices answer stands on this page.",
  "campaign.responsible.title": "Who is responsible",
  "campaign.responsible.body": "This organisation runs the campaign. It answers for what is done with the signatures.",
  "campaign.responsible.site": "Website of the organisation",
  "campaign.signers.title": "Who has signed",
  "campaign.table.title": "Where the signatures come from",

  "form.title": "Sign this campaign",
  "form.lead": "Please fill in every field that is not marked “optional”.",
  "form.name.label": "Your name",
  "form.name.hint": "Write it as you want it on the list, in any script.",
  "form.email.label": "E-mail address",
  "form.email.hint": "We send you a link. Your signature counts once you have confirmed it there.",
  "form.email.suggestion": "Did you mean {suggestion}?",
  "form.email.suggestion.keep": "If the address is right as you typed it, press “{button}” again.",
  "form.country.label": "Country or territory",
  "form.country.choose": "Choose a country or territory",
  "form.place.label": "Town or region",
  "form.place.hint": "It stands beside your name on the list. If your name is not shown, it is not shown either.",
  "form.comment.label": "Why do you sign?",
  "form.comment.hint":
    "Up to {max, number} characters. Only the coalition reads it. It is not on the list. Please do not write anything that could put you or others in danger.",
  "form.consent.legend": "Your consent",
  "form.choices.legend": "Your choices",
  "form.choices.hint": "You can leave these boxes empty, and change your mind later.",
  "form.submit": "Sign",
  "form.submit.hint": "After that, please look in your inbox.",
  "form.errors.title":
    "{count, plural, one {Please correct one field. Nothing has been stored yet.} other {Please correct # fields. Nothing has been stored yet.}}",
  "form.public.hint":
    "This is not the list for the recipients: everybody can read it, and copies made by others cannot be called back.",

  "error.name.empty": "Please write your name.",
  "error.name.too_long": "The name is too long. It may have up to 255 characters.",
  "error.name.link": "Please write only your name here, without a web or e-mail address.",
  "error.name.control": "The name contains characters that cannot be printed. Please type it again by hand.",
  "error.name.surrogate": "The name contains a damaged character. Please type it again by hand.",
  "error.name.marks": "The name has too many accents on one letter. Up to 4 are fine.",
  "error.email.empty": "Please write your e-mail address.",
  "error.email.syntax": "This is not a complete e-mail address. It should look like name@example.org.",
  "error.email.too_long":
    "The e-mail address is too long. It may have up to 254 characters, and up to 64 before the @ sign.",
  "error.email.non_ascii_local":
    "We cannot send mail to this address. Before the @ sign, please use an address with Latin letters, digits and common signs only.",
  "error.email.mixed_script":
    "The part after the @ sign mixes letters of different alphabets. Please type it again in one alphabet.",
  "error.country.empty": "Please choose the country or territory where you live.",
  "error.country.unknown": "We do not know this country or territory. Please choose one from the list.",
  "error.place.too_long": "The town or region is too long. It may have up to 120 characters.",
  "error.place.link": "Please write only the town or region here, without a web or e-mail address.",
  "error.place.control": "The town or region contains characters that cannot be printed. Please type it again by hand.",
  "error.place.surrogate": "The town or region contains a damaged character. Please type it again by hand.",
  "error.place.marks": "The town or region has too many accents on one letter. Up to 4 are fine.",
  "error.comment.too_long": "The comment is too long. It may have up to 2,000 characters.",
  "error.comment.control": "The comment contains characters that cannot be printed. Please type it again by hand.",
  "error.comment.surrogate": "The comment contains a damaged character. Please type it again by hand.",
  "error.comment.marks": "The comment has too many accents on one letter. Up to 4 are fine.",
  "error.consent.missing": "We may count your signature only with your consent. If you agree, please tick this box.",
  "error.form.invalid": "The form did not arrive whole. Please check the fields and sign again.",

  "signed.title": "Now look in your inbox",
  "signed.body":
    "A mail is on its way to the address you typed. Your signature counts once you have confirmed it there.",
  "signed.step.open": "Open the mail. It asks you to confirm your e-mail address.",
  "signed.step.press": "Follow its link and press the button on that page.",
  "signed.before": "Have you signed before? Then the mail says so, and there is nothing more to do.",
  "signed.nothing.title": "Has nothing come?",
  "signed.nothing.wait": "Wait a few minutes. Some mail providers take up to an hour.",
  "signed.nothing.spam": "Look in the folder for spam or unwanted mail.",
  "signed.nothing.typo":
    "Is the address wrong? Sign again with the right one. What belongs to the wrong one is erased after {days, plural, one {# day} other {# days}}.",
  "signed.nothing.again":
    "Did you sign more than once? Look for an earlier mail. We send at most one an hour, and {limit, plural, one {# mail} other {# mails}} a day to one address.",
  "signed.body_to": "A mail is on its way to {email}. Your signature counts once you have confirmed it there.",
  "signed.typo": "Is this your address? If there is a mistake in it, sign again with the right one.",
  "signed.again": "Back to the form",
  "signed.write.title": "Speak to those who represent you",
  "signed.write.body":
    "The campaign is addressed to these offices. Your own government can ask them to act. Write to your member of parliament or your foreign ministry, and name the campaign.",
  "signed.others.title": "Other campaigns you can sign",

  "confirm.title": "Confirm your signature",
  "confirm.lead": "One step is left: confirm that you want to sign “{campaign}”.",
  "confirm.explain": "Your signature counts once you press the button. Opening this page alone changes nothing.",
  "confirm.button": "Confirm my signature",
  "confirm.reject.title": "Was this not you?",
  "confirm.reject.body":
    "Then somebody typed your address, perhaps by mistake. Press this button and we erase everything that was typed with it.",
  "confirm.reject.never.label": "Never send mail to this address again",
  "confirm.reject.never.hint":
    "For this we keep a code made from the address. The address itself cannot be read from it.",
  "confirm.reject.button": "This was not me: erase it",
  "confirm.rejected.title": "Erased",
  "confirm.rejected.body": "Everything that was typed with your address has been erased. There is nothing more to do.",
  "confirm.rejected.never": "We will not send mail to this address again.",
  "confirm.thanks.title": "Thank you. Your signature counts.",
  "confirm.thanks.count":
    "{count, plural, one {You are the first to sign.} other {You are now one of # people who have signed.}}",
  "confirm.thanks.mail": "We are sending you a mail with your own link. Keep it, and do not pass it on.",
  "confirm.thanks.manage": "See, change or withdraw your signature",
  "confirm.thanks.receipt.title": "Your receipt",
  "confirm.thanks.receipt.campaign": "Campaign",
  "confirm.thanks.receipt.version": "Version of the text",
  "confirm.thanks.receipt.leaf": "Number in the ledger",
  "confirm.thanks.receipt.explain":
    "The ledger holds one sealed entry for every confirmation. With it the recipients can check that no signature was added or taken away afterwards. Your name is not in it.",
  "confirm.already.title": "Your signature is already confirmed",
  "confirm.already.body": "It counts, once. There is nothing more to do.",
  "confirm.refused.closed.title": "Signing has ended",
  "confirm.refused.closed.body":
    "This link worked until {hours, plural, one {# hour} other {# hours}} after the end of signing. That time has passed, so this signature is not counted. What you typed is erased within {days, plural, one {# day} other {# days}}.",
  "confirm.refused.withdrawn.title": "This signature was withdrawn",
  "confirm.refused.withdrawn.body":
    "It is not counted. If you want to sign after all, sign again on the campaign page.",
  "confirm.refused.expired.title": "This link is too old",
  "confirm.refused.expired.body":
    "A signature has to be confirmed within {days, plural, one {# day} other {# days}}. Please sign again on the campaign page. We will send you a new link.",
  "confirm.refused.invalidated.title": "This signature is not counted",
  "confirm.refused.invalidated.body":
    "The coalition has taken it out of the count. If you think this is wrong, please write to the coalition.",
  "confirm.unknown.title": "This link does not work",
  "confirm.unknown.body":
    "It may have been cut off on the way, or it may be too old. Copy the whole link from the mail, or sign again on the campaign page. We will send you a new one.",

  "state.pending": "waiting for your confirmation",
  "state.confirmed": "confirmed and counted",
  "state.withdrawn": "withdrawn, not counted",
  "state.invalidated": "not counted",
  "state.erased": "erased",

  "signature.title": "Your signature",
  "signature.lead": "For “{campaign}”. Only people who have your link can see this page.",
  "signature.pending": "You have not confirmed yet. Please use the link in the mail that asks you to confirm.",
  "signature.withdrawn": "You have withdrawn. If you change your mind, sign again on the campaign page.",
  "signature.data.title": "What we store about you",
  "signature.field.state": "State",
  "signature.field.name": "Name",
  "signature.field.email": "E-mail address",
  "signature.field.country": "Country or territory",
  "signature.field.place": "Town or region",
  "signature.field.comment": "Comment",
  "signature.field.show_name": "Name on the list",
  "signature.field.updates": "News by e-mail",
  "signature.field.signed": "Signed on",
  "signature.field.confirmed": "Confirmed on",
  "signature.field.withdrawn": "Withdrawn on",
  "signature.field.show_public": "Name on the campaign’s page",
  "signature.field.named_from": "Named there from",
  "signature.field.language": "Language you signed in",
  "signature.field.source": "Code of the link you came by",
  "signature.field.flags": "Marks for the coalition to look at",
  "signature.consents.title": "What you agreed to",
  "signature.consents.granted": "Agreed on {date}",
  "signature.consents.refused": "Not agreed, {date}",
  "signature.deliveries.title": "Where your signature has gone",
  "signature.deliveries.none": "It has not been handed over yet.",
  "signature.deliveries.listed": "Delivery {number, number} of {date}: with your name",
  "signature.deliveries.withheld": "Delivery {number, number} of {date}: counted, without your name",
  "signature.change.title": "Change what is shown",
  "signature.change.show_name.label": "Show my name on the list for the recipients",
  "signature.change.show_name.hint": "Without this tick you are counted, and your name is withheld.",
  "signature.change.updates.label": "Send me news of this campaign by e-mail",
  "signature.change.hint": "A change holds from now on. It cannot change lists that were already handed over.",
  "signature.change.button": "Save",
  "signature.change.show_public.label": "Show my name and country on the campaign’s page",
  "signature.change.show_public.hint":
    "Everybody can read it there, without town, date or comment. It appears a day or two after you choose it. When you take the tick away, it goes at once.",
  "signature.download.title": "Take your data with you",
  "signature.download.body": "One file (JSON) with everything we store about you.",
  "signature.download.button": "Download my data",
  "signature.withdraw.title": "Withdraw your signature",
  "signature.withdraw.body":
    "You are no longer counted, and you are on no further list. Lists that were already handed over cannot be called back. We keep your data, marked as withdrawn, until you erase it.",
  "signature.withdraw.button": "Withdraw my signature",
  "signature.erase.title": "Erase everything",
  "signature.erase.data": "Your name, e-mail address, place, comment and consents are deleted for good.",
  "signature.erase.count": "Your signature is no longer counted.",
  "signature.erase.ledger":
    "A code stays in our record of confirmations, so that the record can still be checked. Nobody can read from it who you are.",
  "signature.erase.lists": "Lists that were already handed over cannot be called back.",
  "signature.erase.link": "This link stops working. We cannot undo it.",
  "signature.erase.sure": "Yes, erase everything. I know that this cannot be undone.",
  "signature.erase.sure.missing": "Please tick this box first. Nothing has been erased.",
  "signature.erase.button": "Erase everything",
  "signature.done.saved": "Saved.",
  "signature.done.withdrawn": "Your signature has been withdrawn. It is no longer counted.",
  "signature.done.erased.title": "Everything has been erased",
  "signature.done.erased.body": "We no longer store who you are. The link in your mail no longer works.",
  "signature.unknown.title": "This link does not work",
  "signature.unknown.body":
    "It may have been cut off on the way, or the signature may have been erased. Copy the whole link from the mail.",
  "signature.flag.disposable_address": "Address of a throw-away mail service",
  "signature.flag.role_address": "Address of an office, not of a person",
  "signature.flag.mixed_scripts": "Letters of several alphabets in the name",

  "purpose.process": "We may process and count your signature",
  "purpose.deliver": "We may hand your signature to the recipients",
  "purpose.show_name": "Your name may stand on the list",
  "purpose.updates": "We may send you news by e-mail",
  "purpose.show_public": "Your name and country may stand on the campaign’s page",

  "unsubscribe.title": "Stop the news",
  "unsubscribe.body": "Do you want no more news by e-mail? Your signature stays as it is.",
  "unsubscribe.button": "Send me no more news",
  "unsubscribe.done.title": "Done",
  "unsubscribe.done.body":
    "You will get no more news from us. Your signature stays as it is. With your own link you can switch the news on again.",

  "page.400.title": "We could not read this request",
  "page.400.body": "Something arrived damaged. Please go back, reload the page and try again.",
  "page.404.title": "There is nothing here",
  "page.404.body": "The address may be mistyped, or the page has moved.",
  "page.405.title": "This does not work here",
  "page.405.body": "This page cannot be used in this way. Please start again from the campaign page.",
  "page.410.title": "This page is gone",
  "page.410.body": "It was here once and has been taken down.",
  "page.413.title": "That is too much text",
  "page.413.body":
    "Your form is larger than {max, number} kilobytes, so nothing was stored. Please shorten your comment.",
  "page.421.title": "Wrong address",
  "page.421.body": "This server does not answer for that name. Please use the address you were given.",
  "page.422.title": "Please check your form",
  "page.422.body": "Something in it cannot be used. Nothing has been stored.",
  "page.429.title": "Too many tries",
  "page.429.body":
    "Please wait {minutes, plural, one {# minute} other {# minutes}} and try again. Nothing has been stored.",
  "page.500.title": "Something went wrong on our side",
  "page.500.body": "Please try again in a few minutes. It is not your fault.",
  "page.500.id": "If you write to us about it, please name this number: {id}",
  "page.503.title": "Very many people are here right now",
  "page.503.body":
    "We could not take your request, and nothing has been stored. Please try again in {seconds, plural, one {# second} other {# seconds}}. If you sent a form, go back: what you typed may still be there.",

  "mail.greeting": "Hello,",
  "mail.greeting_name": "Hello {name},",
  "mail.closing": "With thanks,",
  "mail.copy_link": "If the button does not work, copy this address into your browser:",
  "mail.not_you.title": "Was this not you?",

  "mail.confirm.subject": "Please confirm your e-mail address",
  "mail.confirm.preheader": "One step is left.",
  "mail.confirm.body": "This address was used to sign “{campaign}” ({organisation}).",
  "mail.confirm.action": "Was it you? Then please confirm. Only after that does your signature count.",
  "mail.confirm.button": "Go to the confirmation",
  "mail.confirm.until":
    "If you do not confirm, we erase everything after {days, plural, one {# day} other {# days}}. We remind you once.",
  "mail.confirm.not_you.body":
    "Then you need do nothing. Or follow the link and press “{button}”: we erase everything at once, and you can ask never to get mail from us again.",

  "mail.reminder.subject": "Reminder: please confirm your e-mail address",
  "mail.reminder.preheader": "One step is still left.",
  "mail.reminder.body":
    "On {date} this address was used to sign “{campaign}” ({organisation}). The signature is not confirmed yet, so it does not count.",
  "mail.reminder.action": "Was it you? Then please confirm.",
  "mail.reminder.button": "Go to the confirmation",
  "mail.reminder.last": "This is our only reminder. If you do not confirm, we erase everything on {date}.",
  "mail.reminder.not_you.body":
    "Then you need do nothing. Or follow the link and press “{button}”: we erase everything at once, and you can ask never to get mail from us again.",

  "mail.already_signed.subject": "Your e-mail address is already confirmed",
  "mail.already_signed.preheader": "There is nothing more to do.",
  "mail.already_signed.body":
    "This address was just written on the page of “{campaign}”, to sign again or to get its link once more. You have already signed, and your signature counts. Nothing has changed.",
  "mail.already_signed.action": "With your own link you can see, change or withdraw your signature.",
  "mail.already_signed.button": "See my signature",
  "mail.already_signed.not_you.body":
    "Then somebody else typed your address. The page did not tell them that you have signed.",
  "mail.already_signed.withdrawn":
    "This address was just written on the page of “{campaign}”, to get the link to a signature once more. You have withdrawn it. Nothing has changed.",
  "mail.already_signed.withdrawn_action": "With your own link you can see what we still keep, and erase it.",

  "mail.confirmed.subject": "Thank you: your e-mail address is confirmed",
  "mail.confirmed.preheader": "Please keep this mail.",
  "mail.confirmed.body": "Your signature under “{campaign}” is confirmed and counts.",
  "mail.confirmed.count":
    "{count, plural, one {You are the first to sign.} other {You are one of # people who have signed so far.}}",
  "mail.confirmed.action":
    "Please keep this mail and do not forward it. With your own link you can see, change, withdraw or erase your signature at any time.",
  "mail.confirmed.button": "See my signature",
  "mail.confirmed.not_you.body": "Then open your link and press “{button}”.",

  "mail.footer.sender": "{organisation} sends this mail with One Voice: {url}",
  "mail.footer.why": "You get it because this address was typed into the sign form there.",
  "mail.footer.unsubscribe": "Stop the news: {url}",

  "mail.letter.attached": "Attached: {files}",
  "mail.letter.delivery": "Delivery {number, number}, {date}",
  "mail.letter.verify":
    "The manifest states the SHA-256 checksum of the list and is signed. With both files the list can be checked without asking us.",
  "mail.letter.on_request":
    "The list ({file}) is too large for a mail. We hand it over on request; the attached manifest states its checksum.",
  "mail.letter.key": "Fingerprint of the signing key (Ed25519): {fingerprint}",
  "mail.letter.withheld":
    "The list shows the names of those who agreed to it. All others are counted, and their names are withheld.",
  "mail.letter.sender": "{coalition} sends this letter with One Voice: {url}",
  "mail.letter.reply": "Replies reach the coalition at {address}.",

  "staff.title": "Staff",
  "staff.signin.title": "Staff sign-in",
  "staff.signin.lead": "Press the button to sign in as {email}. The link works once.",
  "staff.signin.button": "Sign in",
  "staff.signin.needed": "This page is for staff. To sign in, open a sign-in link.",
  "staff.signin.how": "The operator makes one with this command:",
  "staff.signin.invalid.title": "This sign-in link does not work",
  "staff.signin.invalid.body": "It was used already, or it is too old. Please ask for a new one.",
  "staff.signout": "Sign out",
  "staff.signed_in": "Signed in as {email}",
  "staff.mailbox.title": "Local mailbox",
  "staff.mailbox.lead": "No mail server is set (SMTP_URL), so mails are kept here and reach nobody.",
  "staff.mailbox.count": "{count, plural, =0 {No mails} one {# mail} other {# mails}}",
  "staff.mailbox.empty.title": "No mails yet",
  "staff.mailbox.empty.body": "Sign a campaign, and the confirmation mail appears here within a few seconds.",
  "staff.mailbox.to": "To",
  "staff.mailbox.from": "From",
  "staff.mailbox.received": "Received",
  "staff.mailbox.attachments": "Attachments",
  "staff.mailbox.view.html": "As the recipient sees it",
  "staff.mailbox.view.text": "Text part",
  "staff.mailbox.view.headers": "Headers",
  "staff.mailbox.back": "Back to the mailbox",

  "mail.letter.sha256": "SHA-256 checksum of {file}:",
  "mail.letter.root": "Root of the Merkle tree (beginning): {root}",

  "ui.pagination.label": "Pages of this list",
  "ui.pagination.previous": "Previous",
  "ui.pagination.next": "Next",
  "ui.pagination.here": "Page {page, number} of {pages, number}",
  "ui.dialog.close": "Close",

  "search.title": "Search campaigns",
  "search.query.label": "Words to look for",
  "search.state.label": "Which campaigns",
  "search.state.any": "All campaigns",
  "search.state.open": "Open campaigns",
  "search.state.delivered": "Handed over",
  "search.state.won": "Won, or won in part",
  "search.state.ended": "Ended",
  "search.button": "Search",
  "search.results.all": "{count, plural, =0 {No campaign} one {# campaign} other {# campaigns}}",
  "search.results.for":
    "{count, plural, =0 {No campaign found for “{query}”} one {# campaign found for “{query}”} other {# campaigns found for “{query}”}}",
  "search.none.title": "Nothing found",
  "search.none.body": "Try fewer words, or another spelling.",
  "search.error": "Please use up to {max, number} characters, and only ones that can be printed.",

  "organisation.list.title": "Organisations",
  "organisation.list.lead": "These organisations stand behind the campaigns on this site.",
  "organisation.list.all": "All organisations",
  "organisation.none.title": "No organisation yet",
  "organisation.none.body": "The members of the coalition will stand here.",
  "organisation.coalition.title": "The coalition",
  "organisation.members.title": "{count, plural, one {# member} other {# members}}",
  "organisation.kind.coalition": "Coalition",
  "organisation.kind.member": "Member of the coalition",
  "organisation.kind.label": "Role",
  "organisation.joined": "Member since",
  "organisation.country": "Country or territory",
  "organisation.site": "Website",
  "organisation.campaigns.title": "Campaigns",
  "organisation.campaigns.none": "No campaign yet.",
  "organisation.role.lead": "leads this campaign",
  "organisation.role.endorses": "supports this campaign",
  "organisation.activities.title": "Activities",

  "activity.list.title": "Activities",
  "activity.list.lead": "Statements, open letters, reports and events of the coalition and its members.",
  "activity.list.all": "All activities",
  "activity.filter.label": "Kind of activity",
  "activity.filter.all": "All",
  "activity.filter.statement": "Statements",
  "activity.filter.open_letter": "Open letters",
  "activity.filter.report": "Reports",
  "activity.filter.event": "Events",
  "activity.kind.statement": "Statement",
  "activity.kind.open_letter": "Open letter",
  "activity.kind.report": "Report",
  "activity.kind.event": "Event",
  "activity.none.title": "Nothing here yet",
  "activity.none.body": "The coalition has not published anything of this kind.",
  "activity.campaign": "Part of the campaign {campaign}",
  "activity.event.title": "When and where",
  "activity.event.begins": "Begins",
  "activity.event.ends": "Ends",
  "activity.event.utc": "That is {time}.",
  "activity.event.place": "Place",
  "activity.event.calendar": "Add to your calendar",
  "activity.event.over": "This event is over.",
  "activity.source": "Published at {url}",
  "activity.by": "By {organisation}",

  "update.list.title": "News of “{campaign}”",
  "update.list.all": "All news of this campaign",
  "update.none.title": "No news yet",
  "update.none.body": "When something happens in this campaign, it stands here.",
  "update.of": "News of the campaign {campaign}",
  "update.others": "Other news of this campaign",
  "update.earlier": "Earlier",
  "update.later": "Later",

  "signers.title": "People who sign with their name",
  "signers.count": "{count, plural, one {# signer chose to be named here.} other {# signers chose to be named here.}}",
  "signers.order": "The order is by chance. Names appear one to two days after signing.",
  "signers.all": "See all {count, number} names",
  "signers.choice":
    "Whoever chose this can undo it at any time with the link in our mail. Most signers are not named anywhere in public.",
  "signers.none.title": "No names are shown here",
  "signers.none.body":
    "Names are shown only of signers who chose it, and only when there are at least {min, number} of them.",

  "table.title": "Signatures per country",
  "table.country": "Country or territory",
  "table.confirmed": "Confirmed signatures",
  "table.more": "{count, plural, one {Show # more country} other {Show # more countries}}",
  "table.others":
    "From {countries, plural, one {# other country} other {# other countries}} there {confirmed, plural, one {is # signature} other {are # signatures}} in all. We name no country with fewer than {min, number} signatures, so that nobody can be recognised.",

  "map.alt":
    "Map of the world: where the signatures of “{campaign}” come from. The stronger the colour of a country, the more signatures. The table gives the numbers.",
  "map.note": "The borders on the map say nothing about the status of any territory.",

  "nav.label": "Main pages",
  "nav.menu": "Menu",
  "nav.campaigns": "Campaigns",
  "nav.activities": "Activities",
  "nav.coalition": "The coalition",
  "nav.about": "About",

  "footer.label": "About this site",
  "footer.privacy": "Privacy",
  "footer.accessibility": "Accessibility",
  "footer.protection": "How we protect signers",
  "footer.feed.campaigns": "Feed of campaigns",
  "footer.feed.activities": "Feed of activities",

  "social.count":
    "{count, plural, =0 {Be one of the first to sign} one {# confirmed signature} other {# confirmed signatures}}",
  "social.count_over":
    "{count, plural, one {More than # confirmed signature} other {More than # confirmed signatures}}",
  "social.alt": "{title}. A campaign by {organisation}.",
  "social.site_alt": "The mark of One Voice and the words: {tagline}",

  "plain.operator": "{organisation}, {country}",
  "plain.operator.label": "Who runs this site",
  "plain.operator.site": "Website",
  "plain.operator.none": "Nobody has been entered yet as the one who runs this site.",
  "plain.more": "More about this site",
  "plain.video": "Watch the video at {host}. It opens on that site.",
  "plain.table": "Table",

  "about.title": "About this site",
  "about.lead":
    "Here people ask those in power to protect human rights. A coalition of organisations runs the campaigns. You add your signature, and the coalition hands it over.",
  "about.who.title": "Who is behind it",
  "about.who.campaign": "Each campaign names on its page the organisation that runs it, and those that support it.",
  "about.who.members": "The coalition and its members",
  "about.how.title": "How a campaign works",
  "about.how.ask": "A campaign asks named offices for one thing. Its page says what it asks, of whom, and why.",
  "about.how.sign": "You sign with your name, e-mail address and country. You need no account.",
  "about.how.confirm":
    "You confirm with a link that we send you. Only confirmed signatures count, and each e-mail address counts once.",
  "about.how.deliver":
    "The coalition hands the numbers and the list of signers to the offices. Your name is on the list only if you choose so.",
  "about.how.answer": "What the offices answer stands on the campaign page.",
  "about.trust.title": "Why you can rely on the numbers",
  "about.trust.record":
    "Each confirmed signature adds a line of code to a record. Once a list has been handed over, nobody can change or remove a line behind it without it being noticed.",
  "about.trust.list":
    "Each list that is handed over is signed with a digital key. Whoever receives it can check it on their own computer, without asking us.",
  "about.trust.limit":
    "We check that the owner of an e-mail address has confirmed. We do not ask for identity papers, so we do not claim more than that.",
  "about.not.title": "What this site does not do",
  "about.not.traces": "It sets no cookies for readers and signers, shows no advertising and does not follow you.",
  "about.not.others": "It loads nothing from other companies.",
  "about.not.tell": "It tells nobody whether you have signed, unless you choose to be named.",
  "about.software.title": "The software",
  "about.software.free":
    "One Voice is free software under the MIT licence. Everybody may read it, use it and change it.",
  "about.software.own":
    "Each coalition runs its own copy on its own server. Those who write the software cannot see your data.",
  "about.contact.title": "Questions",
  "about.contact.body":
    "For questions about a campaign, turn to the organisation that runs it. For questions about this site, turn to the coalition. Their websites say how to reach them.",

  "privacy.title": "Privacy notice",
  "privacy.lead":
    "This page says what happens with what you type here: what is stored, who sees it, how long it is kept, and what you can do.",
  "privacy.who.title": "Who is responsible",
  "privacy.who.campaign":
    "The organisation that runs a campaign is responsible for its signatures. Its name stands on the campaign page.",
  "privacy.who.site": "This site is run by:",
  "privacy.who.contact":
    "Its website gives its address, says where to send questions about your data, and names the companies that host this site and carry its mails.",
  "privacy.stored.title": "What is stored",
  "privacy.stored.sealed":
    "Your name and e-mail address, and your town and comment if you give them. They are sealed with a key that is kept apart from the database.",
  "privacy.stored.clear":
    "Your country or territory, the language of the page, and when you signed and confirmed. Your name too, for as long as you choose to be named on the campaign’s page.",
  "privacy.stored.consent": "What you agreed to, when, and in which words.",
  "privacy.stored.source":
    "If you came by a partner’s page or a shared link: a short code for it. The code of a partner is a readable name of the partner. The code of a signer’s link cannot be tied to a person without our key.",
  "privacy.stored.quota":
    "How many mails your address got today, until the day is over. It never gets more than {mails, plural, one {# mail} other {# mails}} a day.",
  "privacy.stored.flags":
    "Marks for the coalition to look at, such as one for a throw-away address, an office address, or a name in several alphabets. They do not change whether you are counted.",
  "privacy.not.title": "What is not stored",
  "privacy.not.traces":
    "We set no cookies for readers and signers and store no IP address. Nothing is loaded from other companies.",
  "privacy.not.log": "Our log says that a page was asked for and when, not by whom.",
  "privacy.not.host": "The company that hosts this site can see IP addresses while the data pass through.",
  "privacy.why.title": "Why we may do this",
  "privacy.why.consent":
    "Because you agree, with a tick in the form. A signature can show a political opinion, so we ask for your explicit consent (in the European Union: GDPR, Articles 6(1)(a) and 9(2)(a)).",
  "privacy.why.back": "You can take your consent back at any time, for the time from then on.",
  "privacy.sees.title": "Who sees what",
  "privacy.sees.everybody":
    "Everybody sees how many people have signed, and from which countries. Countries with fewer than {smallest, plural, one {# signature} other {# signatures}} are not shown one by one.",
  "privacy.sees.named":
    "Everybody sees your name and country on this site only if you tick the box for it. They appear a day or two later.",
  "privacy.sees.offices":
    "The offices named on the campaign page get the number of signatures for each country. If you agree to be on the list, they also get your name, town, country, language and the day you confirmed. Other laws may hold where they are.",
  "privacy.sees.never": "Your e-mail address and your comment are never on the list.",
  "privacy.sees.staff": "The staff of the coalition can read everything, when their work asks for it.",
  "privacy.sees.mail": "Your mail provider and that of the coalition carry our mails.",
  "privacy.long.title": "How long it is kept",
  "privacy.long.unconfirmed":
    "If you do not confirm, we remind you once, after {hours, plural, one {# hour} other {# hours}}. After {days, plural, one {# day} other {# days}} we erase everything you typed.",
  "privacy.long.confirmed":
    "A confirmed signature is kept until you erase it. How long the organisation keeps those of a campaign that has ended, it says on its website.",
  "privacy.long.withdrawn":
    "If you withdraw, you are no longer counted. Your data are kept, marked as withdrawn, until you erase them.",
  "privacy.long.erased":
    "If you erase, your name, address, town, comment and consents are deleted at once. What stays does not name you: your country, the language and the days, and a code in the record of confirmations. If you asked for no more news, or for no mail at all, a code made from your address stays too, so that we can keep to it.",
  "privacy.long.backup": "Copies that guard against damage may hold erased data until they are replaced.",
  "privacy.rights.title": "What you can do",
  "privacy.rights.link":
    "Our mail after your confirmation holds your own link. With it you can see and download everything we store about you, change what is shown, withdraw, and erase everything.",
  "privacy.rights.lost":
    "Have you lost the mail? Sign again with the same address. If signing has ended, write your address on the campaign’s page, under “Get your link again”. We then send the link to your mailbox once more.",
  "privacy.rights.other":
    "Has somebody else typed your address? Our mail to you holds a link with which you can erase it.",
  "privacy.rights.complain": "You can also complain to the data protection authority of your country.",

  "access.title": "Accessibility statement",
  "access.lead":
    "Everybody should be able to read and sign here. This statement is about the public pages of this site.",
  "access.status.title": "How accessible these pages are",
  "access.status.aim": "We aim at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.",
  "access.status.partial": "These pages meet the guidelines in part, because of the limits named below.",
  "access.works.title": "What works",
  "access.works.keyboard": "Everything can be done with a keyboard alone, and the focus can always be seen.",
  "access.works.reader":
    "Headings, landmarks, labels and errors are marked up for screen readers. Parts in another language are marked as such.",
  "access.works.zoom": "Text can be enlarged to 400 %. Nothing then has to be scrolled sideways, except wide tables.",
  "access.works.colour":
    "Text has enough contrast in the light and the dark theme. The colours and contrast that you set on your device are kept.",
  "access.works.still": "Nothing moves, blinks or plays by itself. No form has a time limit.",
  "access.works.script": "Everything works without scripts.",
  "access.limits.title": "Known limits",
  "access.limits.language":
    "Not every campaign is written in every language. A page then says so and shows another language.",
  "access.limits.pictures":
    "Texts and descriptions of pictures are written by the organisations. They may be hard to read, or a description may be missing.",
  "access.limits.video": "Videos are on other sites. We do not know whether they have subtitles.",
  "access.limits.tests":
    "No people with disabilities and no outside experts have tested these pages yet, and not every screen reader has been tried.",
  "access.made.title": "How this was checked",
  "access.made.self": "The authors of the software checked the pages themselves, last on {date}.",
  "access.made.axe":
    "A program (axe-core) checks every kind of public page at each change of the software, in a left-to-right and a right-to-left language, light and dark.",
  "access.made.hand": "By hand we checked the keyboard, small screens, enlarged text and pages without scripts.",
  "access.contact.title": "Tell us",
  "access.contact.body":
    "Does something not work for you? Please tell the coalition: which page it was, what you wanted to do, and what help you use, such as a screen reader. It can also give you what you need in another form. Its website says how to reach it.",
  "access.contact.authority":
    "If you get no good answer, you can complain to the authority for accessibility in the country of the coalition, where there is one.",

  "protect.title": "How we protect signers",
  "protect.lead":
    "Some signers or their families are in danger if it becomes known that they have signed. This page says what we do, what we cannot do, and what you can do yourself.",
  "protect.do.title": "What we do",
  "protect.do.tell":
    "Nobody can find out on this site whether an address has signed. The page answers everybody alike. The rest stands in your mailbox.",
  "protect.do.sealed":
    "Names, e-mail addresses, towns and comments are sealed. Whoever steals the database without the key cannot read them. Only names that signers show in public stand there openly.",
  "protect.do.traces": "We set no cookies for signers, store no IP address, and load nothing from other companies.",
  "protect.do.hidden": "Your name is hidden from the offices and from this site unless you choose otherwise.",
  "protect.do.named":
    "Names on this site stand without town and date and appear a day or two late. They are shown only once there are {names, number} of them or more.",
  "protect.do.mail": "The subject of our mails names neither the campaign nor a country. The mail itself does.",
  "protect.do.scanner": "Opening a link in a mail changes nothing. Only the button on the page does.",
  "protect.risks.title": "What remains",
  "protect.risks.mailbox": "Whoever reads your mailbox sees our mails and can use your link.",
  "protect.risks.device":
    "Whoever watches your device sees what you type. Whoever watches your internet connection can see that you visited this site, but not what you typed.",
  "protect.risks.list": "A list that was handed over cannot be taken back. We cannot say who else will read it.",
  "protect.risks.few":
    "The offices get the number of signatures for every country, however small. If very few people in your country sign, the number may point at you even without your name.",
  "protect.risks.server": "Whoever takes over our server while it runs can read everything on it.",
  "protect.safer.title": "How to sign more safely",
  "protect.safer.address":
    "Use an e-mail address that does not hold your name and that only you can open. The provider should not be in the country that you fear.",
  "protect.safer.device": "Use your own device, not one of your employer, school or state.",
  "protect.safer.empty": "Leave town and comment empty, and do not tick the boxes that show your name.",
  "protect.safer.tor":
    "If it is dangerous to be seen here, use the Tor Browser. All pages work in it, without scripts too.",
  "protect.safer.delete": "Delete our mails, also from the bin, and this site from the history of your browser.",
  "protect.safer.not": "If the danger is too great, do not sign. Ask people who live in safety to do it.",
  "protect.later.title": "If your situation changes",
  "protect.later.link":
    "Open your own link from our mail. There you can hide your name, withdraw, or erase everything. It works at once.",
  "protect.later.lists": "Your link also says which lists with your signature were handed over before.",
  "protect.check.title": "How a list can be checked",
  "protect.check.office":
    "Each list comes with a checksum and a digital signature of the coalition. The office that receives it can see that nothing was added, changed or removed since.",
  "protect.check.hidden":
    "Signatures without a name stand in it as a line of code. They count, and nobody can read from the line who it was.",

  "feed.campaigns.title": "Campaigns",
  "feed.activities.title": "Statements, reports and events",
  "feed.updates.title": "News of “{campaign}”",
  "feed.site": "{feed} · {site}",

  "offline.title": "No connection",
  "offline.body": "This page cannot be loaded without the internet.",
  "offline.kept": "For your safety, this app does not store the pages that you read.",
  "offline.again": "Try again",

  "share.title": "Pass it on",
  "share.link": "Link to this campaign",
  "share.copy": "Copy the link",
  "share.copied": "The link has been copied.",
  "share.native": "Share with an app",
  "share.mail": "E-mail",
  "share.warning":
    "Is somebody watching your phone or your account? Then do not share from there: it shows that you were here.",
  "share.own.title": "A link for passing it on",
  "share.own.lead":
    "This link leads to the campaign and not to your signature, so you can give it to anybody. It does not say who you are. The coalition sees how many signatures come by it. Do not pass on the link in our mail: whoever has that one can see and change your signature.",

  "embed.title": "Sign: {title}",
  "embed.full": "Read the whole campaign",
  "embed.tab": "(opens in a new tab)",
  "embed.private": "What you type here goes to {site} only. The site that shows this form does not get it.",
  "embed.unknown.title": "There is no such form",
  "embed.unknown.body":
    "The address names no campaign of ours. If you look after the page that shows this, check the campaign’s name in it.",
  "embed.failed.title": "That did not work",
  "embed.failed.body": "Nothing was sent. Please open this page again and fill in the form once more.",

  "my_link.title": "Get your link again",
  "my_link.lead":
    "Have you signed this campaign and lost our mail? Write the e-mail address you signed with. We send you the link with which you can see, withdraw or erase your signature.",
  "my_link.button": "Send me my link",
  "my_link.sent.body": "If somebody has signed with this address, a mail with the link is on its way to it.",
  "my_link.sent.same": "This page says the same for every address, so that nobody can find out who has signed.",
  "my_link.sent.address": "Is it the address you signed with? If you are not sure, try your other ones.",
  "my_link.sent.limit":
    "We send at most one mail an hour, and {limit, plural, one {# mail} other {# mails}} a day to one address.",
} as const;

/** The key of one message. */
export type MessageKey = keyof typeof en;
