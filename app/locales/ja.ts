import type { MessageKey } from "./en";

/**
 * Every word of the interface in Japanese, in the polite style (です・ます). Punctuation is full-width, and no space stands
 * between Japanese and anything else. A signature becomes 確定, since 確認する on a button could also mean “look at it”.
 */
export const ja: Readonly<Record<MessageKey, string>> = {
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
  "site.tagline": "人権団体の連合による署名キャンペーン",
  "site.description":
    "人権団体の連合による署名キャンペーンのサイトです。署名はすべてメールで本人の意思を確かめたうえで、決定権を持つ機関に提出します。",
  "site.skip": "本文へ進む",
  "site.home": "キャンペーン一覧",
  "site.language": "言語",
  "site.footer.privacy":
    "このサイトの公開ページは、Cookieを使用せず、他社のサイトから何も読み込まず、IPアドレスを保存しません。",
  "site.footer.software": "One Voiceは、MITライセンスで公開されている自由ソフトウェアです。",

  "common.optional": "任意",
  "common.yes": "はい",
  "common.no": "いいえ",
  "common.error": "エラー",
  "common.error_title": "エラー：{title}",
  "common.pair": "{term}：{value}",
  "common.aside": "{text}（{note}）",
  "common.not_given": "記入なし",
  "common.back_home": "キャンペーン一覧を見る",
  "common.back_campaign": "キャンペーンに戻る",
  "common.fallback": "この文章はまだ日本語で用意されていません。{language}で表示しています。",
  "common.paged": "{title}（{page, number}ページ目）",

  "home.title": "声を上げられない人たちのために",
  "home.lead":
    "誰に何を求めているのかをお読みください。賛同いただける場合は、署名をお願いします。署名はすべて、メールで本人の意思を確かめます。",
  "home.list.title": "受付中のキャンペーン",
  "home.list.more": "{count, plural, other {ほかの#件のキャンペーンを見る}}",
  "home.card.count": "{count, plural, =0 {確定した署名はまだありません} other {確定した署名：#筆}}",
  "home.card.goal": "目標：{goal, number}筆",
  "home.card.read": "読んで署名する",
  "home.card.closed": "署名受付終了",
  "home.empty.title": "受付中のキャンペーンはありません",
  "home.empty.body": "現在、署名を受け付けているキャンペーンはありません。後日またお越しください。",
  "home.delivered.title": "届けた署名",
  "home.won.title": "実を結んだキャンペーン",
  "home.ended.title": "終わったキャンペーン",
  "home.activities.title": "最近の活動",
  "home.organisations.title": "キャンペーンを担う団体",

  "campaign.by": "主催：{organisation}",
  "campaign.count.label": "{count, plural, other {確定した署名}}",
  "campaign.countries": "{count, plural, other {（#の国・地域から）}}",
  "campaign.goal": "目標：{goal, number}筆",
  "campaign.goal.reached": "目標の{goal, number}筆に達しました。署名が一つ増えるごとに、訴えの重みが増します。",
  "campaign.progress": "目標{goal, number}筆のうち{count, number}筆",
  "campaign.progress.label": "目標に対する確定した署名の数",
  "campaign.progress.label.next": "次の節目までの確定した署名の数",
  "campaign.to_form": "今すぐ署名する",
  "campaign.ask.title": "私たちが求めること",
  "campaign.about.title": "なぜ求めるのか",
  "campaign.targets.title": "署名の提出先",
  "campaign.targets.lead": "書簡と署名者の名簿を、次の宛先に提出します。",
  "campaign.targets.title_closed": "署名の提出先",
  "campaign.closes": "署名の受付は{date}までです。",
  "campaign.fallback": "このキャンペーンには、まだ日本語版がありません。表示中の言語：{language}",
  "campaign.privacy.title": "署名する方を守るために",
  "campaign.privacy.public": "このサイトに表示するのは署名者の人数だけです。お名前は一切表示しません。",
  "campaign.privacy.sealed":
    "お名前、メールアドレス、居住地、コメントは、暗号化して保存します。このページに名前を出すことを選ばれた場合は、出している間、お名前を読める形でも保存します。",
  "campaign.privacy.email": "メールアドレスは、提出するどの名簿にも載せません。",
  "campaign.privacy.trace": "Cookieを使用せず、IPアドレスを保存しません。",
  "campaign.privacy.leave": "メールに記載のリンクから、いつでも署名の変更、撤回、削除ができます。",
  "campaign.privacy.unconfirmed": "署名を確定されない場合、入力された内容は{days, number}日後にすべて削除します。",
  "campaign.privacy.named":
    "このサイトは署名者の数を表示します。お名前が出るのは、そのための欄にチェックした場合だけで、市区町村や署名日と一緒に出ることはありません。",
  "campaign.privacy.protection": "署名者を守るために",
  "campaign.privacy.notice": "個人情報について",

  "campaign.closed.title": "署名の受付は終了しました",
  "campaign.closed.body":
    "このキャンペーンは、署名の受付を終了しました。署名してくださったすべての方に感謝いたします。",
  "campaign.closed.since": "受付終了：{date}",
  "campaign.closed.grace":
    "署名をまだ確定していない方へ：メールに記載のリンクは、受付終了後も{hours, number}時間お使いいただけます。",
  "campaign.not_open.title": "署名の受付はまだ始まっていません",
  "campaign.not_open.body": "このキャンペーンは、まだ署名を受け付けていません。後日またお越しください。",
  "campaign.gone.title": "このキャンペーンは取り下げられました",
  "campaign.gone.body":
    "主催団体がキャンペーンを取り下げました。先ほど入力された内容は保存されていません。以前に署名された方は、ご本人専用のリンクを引き続きお使いいただけます。",
  "campaign.text_changed.title": "文面が変更されました",
  "campaign.text_changed.body":
    "ページを開かれた後に、主催団体がキャンペーンの文面を変更しました。まだ何も保存されていません。新しい文面をお読みください。引き続き賛同いただける場合は、同意の欄にもう一度チェックを入れて署名してください。入力された内容はフォームに残っています。",
  "campaign.outcome.won": "このキャンペーンの要求は実現しました。",
  "campaign.outcome.partly_won": "このキャンペーンの要求は一部実現しました。",
  "campaign.outcome.lost": "このキャンペーンの要求は実現しませんでした。",
  "campaign.delivered": "署名は提出されました。",
  "campaign.milestone.next": "次の節目：{next, number}筆",
  "campaign.milestone.reached": "{date}に{signatures, number}筆に到達",
  "campaign.endorsements.title": "賛同団体",
  "campaign.endorsements.lead": "{count, plural, other {#団体がこのキャンペーンに賛同しています。}}",
  "campaign.endorsements.more": "{count, plural, other {ほかの#団体を見る}}",
  "campaign.updates.title": "このキャンペーンのお知らせ",
  "campaign.updates.all": "すべてのお知らせ（{count, number}件）",
  "campaign.history.title": "これまでの歩み",
  "campaign.history.milestone": "確定した署名が{signatures, number}筆",
  "campaign.delivery.title": "{count, plural, other {#筆の署名を届けました}}",
  "campaign.delivery.body": "氏名を記載：{listed, number}筆。氏名を伏せて数に含めたもの：{withheld, number}筆。",
  "campaign.reply.title": "返答：{office}",
  "campaign.reply.open": "返答を読む",
  "campaign.reply.source": "返答が公表された場所",
  "campaign.activities.title": "連合のほかの活動",
  "campaign.activities.all": "すべての活動",
  "campaign.next.title": "署名のあとの流れ",
  "campaign.next.confirm":
    "確認していただきます。リンクの入ったメールをお送りします。そこで確認されると署名が数えられます。",
  "campaign.next.count": "数えます。確認された署名を、国ごとに一度だけ数えます。",
  "campaign.next.deliver": "届けます。このページに記した宛先が書簡と名簿を受け取ります。",
  "campaign.next.tell": "お知らせします。宛先からの返答はこのページに掲載します。",
  "campaign.responsible.title": "責任を負う団体",
  "campaign.responsible.body": "この団体がキャンペーンを運営し、署名の取り扱いに責任を負います。",
  "campaign.responsible.site": "団体のウェブサイト",
  "campaign.signers.title": "署名した人",
  "campaign.table.title": "署名が寄せられた国",

  "form.title": "このキャンペーンに署名する",
  "form.lead": "「任意」と書かれていない項目は、すべてご記入ください。",
  "form.name.label": "お名前",
  "form.name.hint": "名簿に載せたいとおりにお書きください。どの文字でもかまいません。",
  "form.email.label": "メールアドレス",
  "form.email.hint": "リンクをお送りします。リンク先で確定していただくと、署名として集計されます。",
  "form.email.suggestion": "{suggestion}の間違いではありませんか。",
  "form.email.suggestion.keep": "入力されたアドレスで正しければ、もう一度「{button}」を押してください。",
  "form.country.label": "国または地域",
  "form.country.choose": "国または地域を選んでください",
  "form.place.label": "居住地（市町村や州・県）",
  "form.place.hint": "名簿では、お名前の横に載ります。お名前を載せない場合は、居住地も載りません。",
  "form.comment.label": "署名の理由",
  "form.comment.hint":
    "コメントは{max, number}文字までです。読むのは主催団体だけで、名簿には載りません。ご自身やほかの人を危険にさらすおそれのあることは書かないでください。",
  "form.consent.legend": "同意",
  "form.choices.legend": "選択項目",
  "form.choices.hint": "空のままでもかまいません。あとで変えることもできます。",
  "form.submit": "署名する",
  "form.submit.hint": "送信後、受信トレイをご確認ください。",
  "form.errors.title": "{count, plural, other {#か所の修正をお願いします。まだ何も保存されていません。}}",
  "form.public.hint":
    "宛先に届ける名簿とは別のものです。誰でも読むことができ、他人が作った写しを取り戻すことはできません。",

  "error.name.empty": "お名前を入力してください。",
  "error.name.too_long": "お名前が長すぎます。255文字まで入力できます。",
  "error.name.link": "ここにはお名前だけを入力してください。URLやメールアドレスは入力できません。",
  "error.name.control": "お名前に表示できない文字が含まれています。手で入力し直してください。",
  "error.name.surrogate": "お名前に壊れた文字が含まれています。手で入力し直してください。",
  "error.name.marks": "お名前の1つの文字に、アクセントなどの記号が付きすぎています。1文字につき4個まで使えます。",
  "error.email.empty": "メールアドレスを入力してください。",
  "error.email.syntax": "メールアドレスとして完全ではありません。name@example.orgのような形で入力してください。",
  "error.email.too_long": "メールアドレスが長すぎます。全体で254文字、@の前は64文字まで入力できます。",
  "error.email.non_ascii_local":
    "このアドレスにはメールを送れません。@の前が英数字と一般的な記号だけのアドレスを入力してください。",
  "error.email.mixed_script": "@の後ろに、異なる種類の文字が混ざっています。1種類の文字で入力し直してください。",
  "error.country.empty": "お住まいの国または地域を選んでください。",
  "error.country.unknown": "一覧にない国または地域です。一覧から選んでください。",
  "error.place.too_long": "居住地が長すぎます。120文字まで入力できます。",
  "error.place.link": "ここには居住地だけを入力してください。URLやメールアドレスは入力できません。",
  "error.place.control": "居住地に表示できない文字が含まれています。手で入力し直してください。",
  "error.place.surrogate": "居住地に壊れた文字が含まれています。手で入力し直してください。",
  "error.place.marks": "居住地の1つの文字に、アクセントなどの記号が付きすぎています。1文字につき4個まで使えます。",
  "error.comment.too_long": "コメントが長すぎます。2,000文字まで入力できます。",
  "error.comment.control": "コメントに表示できない文字が含まれています。手で入力し直してください。",
  "error.comment.surrogate": "コメントに壊れた文字が含まれています。手で入力し直してください。",
  "error.comment.marks": "コメントの1つの文字に、アクセントなどの記号が付きすぎています。1文字につき4個まで使えます。",
  "error.consent.missing":
    "同意をいただいた場合に限り、署名として集計できます。同意される場合は、この欄にチェックを入れてください。",
  "error.form.invalid": "フォームの内容の一部が届きませんでした。各項目をご確認のうえ、もう一度署名してください。",

  "signed.title": "次に、受信トレイをご確認ください",
  "signed.body":
    "入力されたアドレスにメールをお送りしています。メールのリンク先で確定していただくと、署名として集計されます。",
  "signed.step.open": "メールアドレスの確認をお願いするメールを開いてください。",
  "signed.step.press": "メールのリンクを開き、そのページのボタンを押してください。",
  "signed.before":
    "以前に署名された方には、その旨がメールに書かれています。その場合、ほかにしていただくことはありません。",
  "signed.nothing.title": "メールが届かないときは",
  "signed.nothing.wait": "数分お待ちください。メールサービスによっては、1時間ほどかかることがあります。",
  "signed.nothing.spam": "迷惑メールのフォルダーをご確認ください。",
  "signed.nothing.typo":
    "アドレスを間違えた場合は、正しいアドレスでもう一度署名してください。間違ったアドレスで入力された内容は、{days, number}日後に削除します。",
  "signed.nothing.again":
    "何度か署名された場合は、先に届いたメールを探してください。同じアドレスにお送りするメールは、1時間に1通、1日に{limit, number}通までです。",
  "signed.body_to": "{email} 宛てにメールをお送りしています。そこで確認されると、署名が数えられます。",
  "signed.typo": "アドレスは正しいですか。間違いがあれば、正しいアドレスでもう一度署名してください。",
  "signed.again": "フォームに戻る",
  "signed.write.title": "あなたの代表に伝える",
  "signed.write.body":
    "このキャンペーンは次の宛先に向けたものです。あなたの国の政府は、行動するよう働きかけることができます。議員や外務省に手紙を書き、キャンペーンの名前を挙げてください。",
  "signed.others.title": "署名できるほかのキャンペーン",

  "confirm.title": "署名の確定",
  "confirm.lead": "あと一歩です。「{campaign}」への署名を確定してください。",
  "confirm.explain": "ボタンを押すと、署名として集計されます。このページを開いただけでは、何も変わりません。",
  "confirm.button": "署名を確定する",
  "confirm.reject.title": "お心当たりのない方へ",
  "confirm.reject.body":
    "誰かがこのアドレスを入力しました。入力の誤りかもしれません。下のボタンを押すと、アドレスとともに入力された内容をすべて削除します。",
  "confirm.reject.never.label": "今後このアドレスにメールを送らない",
  "confirm.reject.never.hint":
    "そのために、アドレスから作成したコードを保存します。このコードからアドレスを読み取ることはできません。",
  "confirm.reject.button": "心当たりがないので削除する",
  "confirm.rejected.title": "削除しました",
  "confirm.rejected.body":
    "このアドレスとともに入力された内容を、すべて削除しました。ほかにしていただくことはありません。",
  "confirm.rejected.never": "今後、このアドレスにメールをお送りすることはありません。",
  "confirm.thanks.title": "ありがとうございます。署名が集計されました。",
  "confirm.thanks.count": "{count, plural, =1 {最初の署名です。} other {これで#人が署名しました。}}",
  "confirm.thanks.mail": "ご本人専用のリンクをメールでお送りします。大切に保管し、ほかの人に渡さないでください。",
  "confirm.thanks.manage": "署名の表示・変更・撤回",
  "confirm.thanks.receipt.title": "受付の控え",
  "confirm.thanks.receipt.campaign": "キャンペーン",
  "confirm.thanks.receipt.version": "文面の版",
  "confirm.thanks.receipt.leaf": "台帳の番号",
  "confirm.thanks.receipt.explain":
    "台帳には、確認ごとに封じた記録が一つずつ入ります。受け取った宛先は、後から署名が加えられたり除かれたりしていないことを、これで確かめられます。お名前は入っていません。",
  "confirm.already.title": "この署名はすでに確定しています",
  "confirm.already.body": "1人分として集計されています。ほかにしていただくことはありません。",
  "confirm.refused.closed.title": "署名の受付は終了しました",
  "confirm.refused.closed.body":
    "このリンクの有効期限は、受付終了の{hours, number}時間後まででした。期限を過ぎたため、この署名は集計されません。入力された内容は{days, number}日以内に削除します。",
  "confirm.refused.withdrawn.title": "この署名は撤回されています",
  "confirm.refused.withdrawn.body":
    "この署名は集計されません。署名を希望される場合は、キャンペーンのページでもう一度署名してください。",
  "confirm.refused.expired.title": "このリンクは期限切れです",
  "confirm.refused.expired.body":
    "署名は{days, number}日以内に確定する必要があります。キャンペーンのページでもう一度署名してください。新しいリンクをお送りします。",
  "confirm.refused.invalidated.title": "この署名は集計されません",
  "confirm.refused.invalidated.body":
    "主催団体が、この署名を集計から除外しました。誤りと思われる場合は、主催団体にご連絡ください。",
  "confirm.unknown.title": "このリンクは使えません",
  "confirm.unknown.body":
    "リンクが途中で切れているか、期限が過ぎている可能性があります。メールのリンク全体をコピーして開くか、キャンペーンのページでもう一度署名してください。新しいリンクをお送りします。",

  "state.pending": "確定待ち",
  "state.confirmed": "確定済み（集計に含む）",
  "state.withdrawn": "撤回済み（集計に含まない）",
  "state.invalidated": "集計に含まない",
  "state.erased": "削除済み",

  "signature.title": "署名の内容",
  "signature.lead": "「{campaign}」への署名です。このページは、専用リンクを知っている人だけが見ることができます。",
  "signature.pending": "署名はまだ確定していません。メールアドレスの確認をお願いしたメールのリンクを開いてください。",
  "signature.withdrawn":
    "署名は撤回されています。お気持ちが変わりましたら、キャンペーンのページでもう一度署名してください。",
  "signature.data.title": "保存している内容",
  "signature.field.state": "状態",
  "signature.field.name": "お名前",
  "signature.field.email": "メールアドレス",
  "signature.field.country": "国または地域",
  "signature.field.place": "居住地",
  "signature.field.comment": "コメント",
  "signature.field.show_name": "名簿へのお名前の記載",
  "signature.field.updates": "メールでのお知らせ",
  "signature.field.signed": "署名した日時",
  "signature.field.confirmed": "確定した日時",
  "signature.field.withdrawn": "撤回した日時",
  "signature.field.show_public": "キャンペーンのページでの氏名の表示",
  "signature.field.named_from": "表示の開始",
  "signature.field.language": "署名したときの言語",
  "signature.field.source": "来られたリンクの符号",
  "signature.field.flags": "主催団体が確かめるための印",
  "signature.consents.title": "同意された内容",
  "signature.consents.granted": "同意済み（{date}）",
  "signature.consents.refused": "同意なし（{date}）",
  "signature.deliveries.title": "署名の提出状況",
  "signature.deliveries.none": "まだ提出されていません。",
  "signature.deliveries.listed": "第{number, number}回提出（{date}）：お名前を記載",
  "signature.deliveries.withheld": "第{number, number}回提出（{date}）：人数にのみ含み、お名前は記載せず",
  "signature.change.title": "選択項目の変更",
  "signature.change.show_name.label": "提出する名簿に自分の名前を載せる",
  "signature.change.show_name.hint": "チェックを入れない場合、人数には含まれますが、お名前は載りません。",
  "signature.change.updates.label": "このキャンペーンのお知らせをメールで受け取る",
  "signature.change.hint": "変更はこれ以降に適用されます。すでに提出した名簿は変更できません。",
  "signature.change.button": "保存する",
  "signature.change.show_public.label": "キャンペーンのページに私の氏名と国を表示する",
  "signature.change.show_public.hint":
    "市区町村、日付、コメントなしで、誰でも読めるようになります。選んでから一、二日後に表示され、チェックを外すとすぐに消えます。",
  "signature.download.title": "ご自身のデータの入手",
  "signature.download.body": "ご本人について保存している内容のすべてを、1つのファイル（JSON）でお渡しします。",
  "signature.download.button": "データをダウンロード",
  "signature.withdraw.title": "署名の撤回",
  "signature.withdraw.body":
    "撤回すると集計から外れ、今後の名簿には載りません。すでに提出した名簿は回収できません。データは、ご自身で削除されるまで、撤回済みとして保存します。",
  "signature.withdraw.button": "署名を撤回する",
  "signature.erase.title": "すべての削除",
  "signature.erase.data": "お名前、メールアドレス、居住地、コメント、同意の記録を完全に削除します。",
  "signature.erase.count": "署名は集計から外れます。",
  "signature.erase.ledger":
    "後からでも検証できるように、確定の記録にはコードが残ります。そのコードから、どなたのものかを読み取ることは誰にもできません。",
  "signature.erase.lists": "すでに提出した名簿は回収できません。",
  "signature.erase.link": "このリンクは使えなくなります。元に戻すことはできません。",
  "signature.erase.sure": "はい、すべて削除します。元に戻せないことを理解しています。",
  "signature.erase.sure.missing": "先にこの欄にチェックを入れてください。まだ何も削除されていません。",
  "signature.erase.button": "すべて削除する",
  "signature.done.saved": "保存しました。",
  "signature.done.withdrawn": "署名を撤回しました。集計から外れました。",
  "signature.done.erased.title": "すべて削除しました",
  "signature.done.erased.body":
    "どなたであるかを示す情報は、もう保存されていません。メールのリンクも使えなくなりました。",
  "signature.unknown.title": "このリンクは使えません",
  "signature.unknown.body":
    "リンクが途中で切れているか、署名が削除された可能性があります。メールのリンク全体をコピーして開いてください。",
  "signature.flag.disposable_address": "使い捨てメールのアドレス",
  "signature.flag.role_address": "個人ではなく窓口のアドレス",
  "signature.flag.mixed_scripts": "氏名に複数の文字体系の文字",

  "purpose.process": "署名の取り扱いと集計",
  "purpose.deliver": "提出先への署名の提出",
  "purpose.show_name": "名簿へのお名前の記載",
  "purpose.updates": "メールでのお知らせの送信",
  "purpose.show_public": "氏名と国をキャンペーンのページに表示すること",

  "unsubscribe.title": "お知らせの停止",
  "unsubscribe.body": "メールでのお知らせを停止しますか。署名はそのまま残ります。",
  "unsubscribe.button": "お知らせを停止する",
  "unsubscribe.done.title": "停止しました",
  "unsubscribe.done.body":
    "今後、お知らせはお送りしません。署名はそのまま残ります。専用リンクから、いつでもお知らせを再開できます。",

  "page.400.title": "リクエストを読み取れませんでした",
  "page.400.body": "届いた内容の一部が壊れていました。前のページに戻って再読み込みし、もう一度お試しください。",
  "page.404.title": "ページが見つかりません",
  "page.404.body": "URLが間違っているか、ページが移動した可能性があります。",
  "page.405.title": "ここではその操作はできません",
  "page.405.body": "このページは、そのような方法では使えません。キャンペーンのページからやり直してください。",
  "page.410.title": "このページはなくなりました",
  "page.410.body": "以前ここにあったページは、取り下げられました。",
  "page.413.title": "文章が長すぎます",
  "page.413.body":
    "送信された内容が{max, number}キロバイトを超えたため、何も保存されていません。コメントを短くしてください。",
  "page.421.title": "アドレスが違います",
  "page.421.body": "その名前のサイトは、このサーバーにはありません。案内されたURLをお使いください。",
  "page.422.title": "入力内容をご確認ください",
  "page.422.body": "使えない内容が含まれています。何も保存されていません。",
  "page.429.title": "操作の回数が多すぎます",
  "page.429.body": "{minutes, number}分待ってから、もう一度お試しください。何も保存されていません。",
  "page.500.title": "こちら側で問題が発生しました",
  "page.500.body": "操作に問題があったわけではありません。数分後にもう一度お試しください。",
  "page.500.id": "この件でお問い合わせの際は、次の番号をお知らせください：{id}",
  "page.503.title": "ただいまアクセスが集中しています",
  "page.503.body":
    "リクエストを処理できず、何も保存されていません。{seconds, number}秒後にもう一度お試しください。フォームを送信された場合は、前のページに戻ってみてください。入力された内容が残っている可能性があります。",

  "mail.greeting": "こんにちは。",
  "mail.greeting_name": "{name}様",
  "mail.closing": "よろしくお願いいたします。",
  "mail.copy_link": "ボタンが動作しない場合は、次のURLをコピーしてブラウザーで開いてください。",
  "mail.not_you.title": "お心当たりのない方へ",

  "mail.confirm.subject": "メールアドレスの確認をお願いします",
  "mail.confirm.preheader": "あと一歩です。",
  "mail.confirm.body": "このアドレスで「{campaign}」への署名がありました（主催：{organisation}）。",
  "mail.confirm.action": "ご本人でしたら、確定をお願いします。確定していただくと、署名として集計されます。",
  "mail.confirm.button": "確定ページへ進む",
  "mail.confirm.until":
    "確定されない場合は、{days, number}日後にすべて削除します。その前に一度だけ、改めてメールをお送りします。",
  "mail.confirm.not_you.body":
    "そのままにしていただいてかまいません。リンクを開いて「{button}」を押していただければ、すべてをすぐに削除します。今後メールを送らないよう指定することもできます。",

  "mail.reminder.subject": "再度のお願い：メールアドレスの確認をお願いします",
  "mail.reminder.preheader": "まだ、あと一歩です。",
  "mail.reminder.body":
    "{date}に、このアドレスで「{campaign}」への署名がありました（主催：{organisation}）。署名はまだ確定していないため、集計されていません。",
  "mail.reminder.action": "ご本人でしたら、確定をお願いします。",
  "mail.reminder.button": "確定ページへ進む",
  "mail.reminder.last": "再度のお願いは、この一度限りです。確定されない場合は、{date}にすべて削除します。",
  "mail.reminder.not_you.body":
    "そのままにしていただいてかまいません。リンクを開いて「{button}」を押していただければ、すべてをすぐに削除します。今後メールを送らないよう指定することもできます。",

  "mail.already_signed.subject": "メールアドレスはすでに確認済みです",
  "mail.already_signed.preheader": "ほかにしていただくことはありません。",
  "mail.already_signed.body":
    "先ほど、「{campaign}」のページで、もう一度署名するため、またはリンクを再び受け取るために、このアドレスが入力されました。すでに署名済みで、集計に含まれています。今回の操作で変わったことはありません。",
  "mail.already_signed.action": "ご本人専用のリンクから、署名の表示、変更、撤回ができます。",
  "mail.already_signed.button": "自分の署名を見る",
  "mail.already_signed.not_you.body":
    "ほかの誰かがこのアドレスを入力したものです。その人が見たページには、署名済みであることは表示されていません。",
  "mail.already_signed.withdrawn":
    "先ほど、「{campaign}」のページで、署名のリンクをもう一度受け取るためにこのアドレスが入力されました。この署名はすでに撤回されています。今回の操作で変わったことはありません。",
  "mail.already_signed.withdrawn_action": "ご本人専用のリンクから、まだ保存している内容を確かめ、削除できます。",

  "mail.confirmed.subject": "ありがとうございます。メールアドレスの確認が完了しました",
  "mail.confirmed.preheader": "このメールを保管してください。",
  "mail.confirmed.body": "「{campaign}」への署名が確定し、集計されました。",
  "mail.confirmed.count": "{count, plural, =1 {最初の署名です。} other {これまでに#人が署名しました。}}",
  "mail.confirmed.action":
    "このメールは保管し、転送しないでください。ご本人専用のリンクから、いつでも署名の表示、変更、撤回、削除ができます。",
  "mail.confirmed.button": "自分の署名を見る",
  "mail.confirmed.not_you.body": "リンクを開いて「{button}」を押してください。",

  "mail.footer.sender": "このメールは、{organisation}がOne Voiceを使ってお送りしています：{url}",
  "mail.footer.why": "上記サイトの署名フォームにこのアドレスが入力されたため、お送りしています。",
  "mail.footer.unsubscribe": "お知らせの停止：{url}",

  "mail.letter.attached": "添付：{files}",
  "mail.letter.delivery": "第{number, number}回提出、{date}",
  "mail.letter.verify":
    "マニフェスト（検証用の明細）には、名簿のSHA-256チェックサムが記載され、電子署名が付されています。この2つのファイルがあれば、照会いただかなくても名簿を検証できます。",
  "mail.letter.on_request":
    "名簿（{file}）は、メールで送るには大きすぎるため、ご請求に応じてお渡しします。添付のマニフェストに、そのチェックサムを記載しています。",
  "mail.letter.key": "電子署名の鍵（Ed25519）のフィンガープリント：{fingerprint}",
  "mail.letter.withheld":
    "名簿には、記載に同意した方のお名前だけを載せています。そのほかの方は、お名前を伏せ、人数に含めています。",
  "mail.letter.sender": "本書簡は、{coalition}がOne Voiceを使ってお送りしています：{url}",
  "mail.letter.reply": "ご返信の宛先：{address}",

  "staff.title": "スタッフ",
  "staff.signin.title": "スタッフのログイン",
  "staff.signin.lead": "ボタンを押すと、{email}としてログインします。このリンクは1回だけ使えます。",
  "staff.signin.button": "ログイン",
  "staff.signin.needed": "このページはスタッフ専用です。ログインするには、ログイン用リンクを開いてください。",
  "staff.signin.how": "ログイン用リンクは、運用担当者が次のコマンドで作成します。",
  "staff.signin.invalid.title": "このログイン用リンクは使えません",
  "staff.signin.invalid.body": "すでに使用されたか、期限が切れています。新しいリンクを依頼してください。",
  "staff.signout": "ログアウト",
  "staff.signed_in": "ログイン中：{email}",
  "staff.mailbox.title": "ローカルメールボックス",
  "staff.mailbox.lead": "メールサーバー（SMTP_URL）が設定されていないため、メールはここに保管され、誰にも届きません。",
  "staff.mailbox.count": "{count, plural, =0 {メールはありません} other {メール：#通}}",
  "staff.mailbox.empty.title": "メールはまだありません",
  "staff.mailbox.empty.body": "キャンペーンに署名すると、数秒以内に確認メールがここに表示されます。",
  "staff.mailbox.to": "宛先",
  "staff.mailbox.from": "差出人",
  "staff.mailbox.received": "受信日時",
  "staff.mailbox.attachments": "添付ファイル",
  "staff.mailbox.view.html": "受信者から見た表示",
  "staff.mailbox.view.text": "テキスト部分",
  "staff.mailbox.view.headers": "ヘッダー",
  "staff.mailbox.back": "メールボックスに戻る",

  "mail.letter.sha256": "{file}のSHA-256チェックサム：",
  "mail.letter.root": "マークルツリーのルート（先頭部分）：{root}",

  "ui.pagination.label": "一覧のページ",
  "ui.pagination.previous": "前へ",
  "ui.pagination.next": "次へ",
  "ui.pagination.here": "{pages, number}ページ中{page, number}ページ目",
  "ui.dialog.close": "閉じる",

  "search.title": "キャンペーンを探す",
  "search.query.label": "探す言葉",
  "search.state.label": "対象",
  "search.state.any": "すべてのキャンペーン",
  "search.state.open": "署名受付中",
  "search.state.delivered": "届けたもの",
  "search.state.won": "実現したもの、一部実現したもの",
  "search.state.ended": "終わったもの",
  "search.button": "探す",
  "search.results.all": "{count, plural, =0 {キャンペーンはありません} other {#件のキャンペーン}}",
  "search.results.for":
    "{count, plural, =0 {「{query}」に合うキャンペーンはありません} other {「{query}」に合うキャンペーン：#件}}",
  "search.none.title": "見つかりませんでした",
  "search.none.body": "言葉を減らすか、別の書き方でお試しください。",
  "search.error": "印字できる文字で、{max, number}文字までにしてください。",

  "organisation.list.title": "団体",
  "organisation.list.lead": "このサイトのキャンペーンを支える団体です。",
  "organisation.list.all": "すべての団体",
  "organisation.none.title": "団体はまだありません",
  "organisation.none.body": "連合に加わる団体がここに表示されます。",
  "organisation.coalition.title": "連合",
  "organisation.members.title": "{count, plural, other {#の加盟団体}}",
  "organisation.kind.coalition": "連合",
  "organisation.kind.member": "連合の加盟団体",
  "organisation.kind.label": "役割",
  "organisation.joined": "加盟日",
  "organisation.country": "国または地域",
  "organisation.site": "ウェブサイト",
  "organisation.campaigns.title": "キャンペーン",
  "organisation.campaigns.none": "キャンペーンはまだありません。",
  "organisation.role.lead": "このキャンペーンを主催",
  "organisation.role.endorses": "このキャンペーンに賛同",
  "organisation.activities.title": "活動",

  "activity.list.title": "活動",
  "activity.list.lead": "連合と加盟団体の声明、公開書簡、報告書、催しです。",
  "activity.list.all": "すべての活動",
  "activity.filter.label": "活動の種類",
  "activity.filter.all": "すべて",
  "activity.filter.statement": "声明",
  "activity.filter.open_letter": "公開書簡",
  "activity.filter.report": "報告書",
  "activity.filter.event": "催し",
  "activity.kind.statement": "声明",
  "activity.kind.open_letter": "公開書簡",
  "activity.kind.report": "報告書",
  "activity.kind.event": "催し",
  "activity.none.title": "まだ何もありません",
  "activity.none.body": "この種類のものはまだ公開されていません。",
  "activity.campaign": "キャンペーン「{campaign}」の活動",
  "activity.event.title": "日時と場所",
  "activity.event.begins": "開始",
  "activity.event.ends": "終了",
  "activity.event.utc": "協定世界時では{time}です。",
  "activity.event.place": "場所",
  "activity.event.calendar": "カレンダーに追加",
  "activity.event.over": "この催しは終了しました。",
  "activity.source": "掲載元：{url}",
  "activity.by": "{organisation}",

  "update.list.title": "「{campaign}」のお知らせ",
  "update.list.all": "このキャンペーンのお知らせ一覧",
  "update.none.title": "お知らせはまだありません",
  "update.none.body": "キャンペーンに動きがあれば、ここでお知らせします。",
  "update.of": "キャンペーン「{campaign}」のお知らせ",
  "update.others": "このキャンペーンのほかのお知らせ",
  "update.earlier": "前のお知らせ",
  "update.later": "次のお知らせ",

  "signers.title": "名前を出して署名した人",
  "signers.count": "{count, plural, other {#人がここに名前を出すことを選びました。}}",
  "signers.order": "順番は無作為です。名前は署名の一、二日後に表示されます。",
  "signers.all": "{count, number}人の名前をすべて見る",
  "signers.choice":
    "名前を出した人は、メールのリンクからいつでも取りやめられます。署名した人のほとんどは、どこにも名前が公開されません。",
  "signers.none.title": "ここには名前を表示していません",
  "signers.none.body": "名前は、本人が選んだ場合に、そうした人が{min, number}人以上いるときだけ表示します。",

  "table.title": "国ごとの署名",
  "table.country": "国または地域",
  "table.confirmed": "確定した署名",
  "table.more": "{count, plural, other {ほかの#か国を見る}}",
  "table.others":
    "{countries, plural, other {ほかの#か国}}から合わせて{confirmed, plural, other {#筆}}の署名があります。誰かが特定されないよう、署名が{min, number}筆に満たない国の名は出しません。",

  "map.alt": "世界地図：「{campaign}」の署名が寄せられた国。色が強いほど署名が多くなります。数は表にあります。",
  "map.note": "地図の境界線は、いかなる地域の地位についても立場を示すものではありません。",

  "nav.label": "主なページ",
  "nav.menu": "メニュー",
  "nav.campaigns": "キャンペーン",
  "nav.activities": "活動",
  "nav.coalition": "連合",
  "nav.about": "このサイトについて",

  "footer.label": "このサイトについて",
  "footer.privacy": "個人情報について",
  "footer.accessibility": "アクセシビリティ",
  "footer.protection": "署名者を守るために",
  "footer.feed.campaigns": "キャンペーンのフィード",
  "footer.feed.activities": "活動のフィード",

  "social.count": "{count, plural, =0 {最初の署名にご参加ください} other {確定した署名 #筆}}",
  "social.count_over": "{count, plural, other {確定した署名 #筆以上}}",
  "social.alt": "{title}。{organisation}のキャンペーン。",
  "social.site_alt": "One Voice のしるしと言葉：{tagline}",

  "plain.operator": "{organisation}（{country}）",
  "plain.operator.label": "このサイトの運営者",
  "plain.operator.site": "ウェブサイト",
  "plain.operator.none": "このサイトの運営者はまだ登録されていません。",
  "plain.more": "このサイトについてさらに詳しく",
  "plain.video": "{host}で動画を見る。そのサイトで開きます。",
  "plain.table": "表",

  "about.title": "このサイトについて",
  "about.lead":
    "ここは、権限を持つ人々に人権を守るよう求める場です。団体の連合がキャンペーンを運営し、あなたの署名を届けます。",
  "about.who.title": "運営しているのは",
  "about.who.campaign": "各キャンペーンのページに、運営する団体と賛同する団体を記しています。",
  "about.who.members": "連合と加盟団体",
  "about.how.title": "キャンペーンの進み方",
  "about.how.ask":
    "キャンペーンは、特定の宛先に一つのことを求めます。何を、誰に、なぜ求めるのかはページに書かれています。",
  "about.how.sign": "氏名、メールアドレス、国を記入して署名します。アカウントは要りません。",
  "about.how.confirm":
    "お送りするリンクで確認していただきます。確認された署名だけを数え、一つのメールアドレスは一度だけ数えます。",
  "about.how.deliver":
    "連合が、署名の数と署名者の名簿を宛先に届けます。名簿に氏名を載せるのは、本人が選んだ場合だけです。",
  "about.how.answer": "宛先からの返答は、キャンペーンのページに掲載します。",
  "about.trust.title": "数を信頼していただける理由",
  "about.trust.record":
    "署名が確認されるたびに、記録に一行の符号が加わります。名簿を届けたあとは、そのもとになった行を、誰も気づかれずに変えたり消したりすることはできません。",
  "about.trust.list":
    "届ける名簿にはすべて電子署名を付けます。受け取った側は、私たちに尋ねなくても自分のコンピューターで確かめられます。",
  "about.trust.limit":
    "私たちが確かめるのは、メールアドレスの持ち主が確認したことです。身分証は求めないため、それ以上のことは主張しません。",
  "about.not.title": "このサイトがしないこと",
  "about.not.traces": "読む人や署名する人にクッキーを使わず、広告を出さず、あなたを追跡しません。",
  "about.not.others": "ほかの会社のものを読み込みません。",
  "about.not.tell": "あなたが名前を出すことを選ばないかぎり、署名したかどうかを誰にも教えません。",
  "about.software.title": "ソフトウェア",
  "about.software.free":
    "One Voice は MIT ライセンスの自由なソフトウェアです。誰でも読み、使い、変えることができます。",
  "about.software.own":
    "連合はそれぞれ自分のサーバーで運営します。ソフトウェアを作る人があなたの情報を見ることはできません。",
  "about.contact.title": "お問い合わせ",
  "about.contact.body":
    "キャンペーンについては運営する団体に、このサイトについては連合にお尋ねください。連絡方法はそれぞれのウェブサイトにあります。",

  "privacy.title": "個人情報について",
  "privacy.lead":
    "ここに記入された情報がどう扱われるかを説明します。何を保存し、誰が見て、いつまで保管し、あなたに何ができるかです。",
  "privacy.who.title": "責任者",
  "privacy.who.campaign":
    "キャンペーンを運営する団体が、その署名に責任を負います。団体名はキャンペーンのページにあります。",
  "privacy.who.site": "このサイトの運営者：",
  "privacy.who.contact":
    "所在地、個人情報に関する問い合わせ先、このサイトのサーバーとメールを担う会社は、運営者のウェブサイトに記されています。",
  "privacy.stored.title": "保存するもの",
  "privacy.stored.sealed":
    "氏名とメールアドレス、記入された場合は市区町村とコメント。データベースとは別に保管する鍵で封じます。",
  "privacy.stored.clear":
    "国または地域、ページの言語、署名と確認の日時。キャンペーンのページに名前を出している間は、氏名も含みます。",
  "privacy.stored.consent": "いつ、どの文面で、何に同意したか。",
  "privacy.stored.source":
    "協力団体のページや共有されたリンクから来た場合は、それを示す短い符号。協力団体の符号は、読んでわかるその団体の名前です。署名者のリンクの符号は、私たちの鍵がなければ個人と結び付けられません。",
  "privacy.stored.quota":
    "その日にあなたのアドレスへ送ったメールの数を、その日が終わるまで保存します。一日に{mails, plural, other {#通}}を超えることはありません。",
  "privacy.stored.flags":
    "使い捨てのアドレス、窓口のアドレス、複数の文字体系が混ざった氏名など、主催団体が確かめるための印。署名が数えられるかどうかは変わりません。",
  "privacy.not.title": "保存しないもの",
  "privacy.not.traces":
    "読む人や署名する人にクッキーを使わず、IP アドレスを保存しません。ほかの会社のものは何も読み込みません。",
  "privacy.not.log": "記録に残るのは、どのページがいつ開かれたかだけで、誰が開いたかは残りません。",
  "privacy.not.host": "このサイトのサーバーを担う会社は、データが通る間、IP アドレスを見ることができます。",
  "privacy.why.title": "取り扱いの根拠",
  "privacy.why.consent":
    "フォームでチェックして同意していただいたことが根拠です。署名は政治的な意見を示しうるため、明示的な同意をお願いしています（欧州連合：GDPR 第6条1項(a)および第9条2項(a)）。",
  "privacy.why.back": "同意はいつでも撤回でき、その時点から効力を持ちます。",
  "privacy.sees.title": "誰が何を見るか",
  "privacy.sees.everybody":
    "何人が、どの国から署名したかは誰でも見られます。署名が{smallest, plural, other {#筆}}に満たない国は個別に表示しません。",
  "privacy.sees.named":
    "このサイトに氏名と国が出るのは、そのための欄にチェックした場合だけです。一、二日後に表示されます。",
  "privacy.sees.offices":
    "キャンペーンのページに記した宛先は、国ごとの署名数を受け取ります。名簿への掲載に同意された場合は、氏名、市区町村、国、言語、確認した日も受け取ります。宛先には別の法律が適用されることがあります。",
  "privacy.sees.never": "メールアドレスとコメントが名簿に載ることはありません。",
  "privacy.sees.staff": "連合の担当者は、業務に必要なとき、すべてを読むことができます。",
  "privacy.sees.mail": "あなたのメール事業者と連合のメール事業者が、私たちのメールを運びます。",
  "privacy.long.title": "保管期間",
  "privacy.long.unconfirmed":
    "確認されない場合、{hours, plural, other {#時間}}後に一度お知らせします。{days, plural, other {#日}}後には、記入された内容をすべて消去します。",
  "privacy.long.confirmed":
    "確認された署名は、あなたが消去するまで保管します。終了したキャンペーンの署名をいつまで保管するかは、団体のウェブサイトに記されています。",
  "privacy.long.withdrawn":
    "取り消されると、数に含まれなくなります。情報は取り消し済みとして、消去されるまで保管されます。",
  "privacy.long.erased":
    "消去されると、氏名、アドレス、市区町村、コメント、同意の記録は直ちに削除されます。残るのは、あなたを示さないもの、すなわち国、言語、日付、確認の記録にある符号です。お知らせ、またはすべてのメールを受け取らないと指定された場合は、それを守るために、アドレスから作った符号も残ります。",
  "privacy.long.backup": "破損に備えた写しには、入れ替わるまで、消去した情報が残ることがあります。",
  "privacy.rights.title": "あなたにできること",
  "privacy.rights.link":
    "確認のあとにお送りするメールに、あなた専用のリンクがあります。そこから、保存されたすべての情報を見て、ダウンロードし、表示を変え、署名を取り消し、すべてを消去できます。",
  "privacy.rights.lost":
    "メールをなくした場合は、同じアドレスでもう一度署名してください。署名の受付が終わっている場合は、キャンペーンのページの「リンクをもう一度受け取る」にアドレスを入力してください。リンクをメールで再びお送りします。",
  "privacy.rights.other": "誰かがあなたのアドレスを記入した場合は、届いたメールのリンクから消去できます。",
  "privacy.rights.complain": "お住まいの国の個人情報保護機関に申し立てることもできます。",

  "access.title": "アクセシビリティについて",
  "access.lead": "誰もがここで読み、署名できるべきです。この説明は、このサイトの公開ページを対象とします。",
  "access.status.title": "現在の状況",
  "access.status.aim": "ウェブコンテンツ・アクセシビリティ・ガイドライン（WCAG）2.2 のレベル AA を目標としています。",
  "access.status.partial": "下に記した制約のため、ガイドラインに一部準拠しています。",
  "access.works.title": "できること",
  "access.works.keyboard": "すべての操作がキーボードだけででき、フォーカスは常に見えます。",
  "access.works.reader":
    "見出し、領域、ラベル、エラーは読み上げソフトのために示されています。別の言語の部分もそのように示されています。",
  "access.works.zoom": "文字を 400 % まで拡大できます。そのときも、幅の広い表を除き、横に動かす必要はありません。",
  "access.works.colour":
    "明るい配色でも暗い配色でも、文字には十分なコントラストがあります。端末で設定した色とコントラストはそのまま使われます。",
  "access.works.still":
    "ひとりでに動いたり、点滅したり、再生されたりするものはありません。フォームに時間制限はありません。",
  "access.works.script": "スクリプトなしですべて動作します。",
  "access.limits.title": "わかっている制約",
  "access.limits.language":
    "すべてのキャンペーンがすべての言語で書かれているわけではありません。その場合は、その旨を示して別の言語で表示します。",
  "access.limits.pictures":
    "文章と画像の説明は団体が書いています。読みにくかったり、説明がなかったりすることがあります。",
  "access.limits.video": "動画は別のサイトにあります。字幕があるかどうかはわかりません。",
  "access.limits.tests":
    "障害のある方や外部の専門家による確認はまだ行われておらず、すべての読み上げソフトを試したわけでもありません。",
  "access.made.title": "確認の方法",
  "access.made.self": "ソフトウェアの作者が自ら確認しました。最後の確認：{date}。",
  "access.made.axe":
    "ソフトウェアを変えるたびに、プログラム（axe-core）がすべての種類の公開ページを、左から書く言語と右から書く言語、明るい配色と暗い配色で検査します。",
  "access.made.hand": "キーボード、小さな画面、拡大した文字、スクリプトなしのページは手で確認しました。",
  "access.contact.title": "お知らせください",
  "access.contact.body":
    "うまくいかないことがありますか。どのページで何をしようとしたか、読み上げソフトなど何をお使いかを、連合にお知らせください。必要な内容を別の形でお渡しすることもできます。連絡方法はウェブサイトにあります。",
  "access.contact.authority":
    "十分な回答が得られない場合、連合のある国にアクセシビリティを担当する機関があれば、そこに申し立てることができます。",

  "protect.title": "署名者を守るために",
  "protect.lead":
    "署名したことが知られると、本人や家族に危険が及ぶ人がいます。私たちがすること、できないこと、ご自身でできることを記します。",
  "protect.do.title": "私たちがすること",
  "protect.do.tell":
    "あるアドレスが署名したかどうかを、このサイトで知ることはできません。ページは誰にも同じように答えます。その先はメールの中にあります。",
  "protect.do.sealed":
    "氏名、メールアドレス、市区町村、コメントは封じてあります。鍵なしにデータベースだけを盗んでも読めません。本人が公開した名前だけが、そのまま置かれています。",
  "protect.do.traces": "署名者にクッキーを使わず、IP アドレスを保存せず、ほかの会社のものを読み込みません。",
  "protect.do.hidden": "ご自身が選ばないかぎり、宛先にもこのサイトにもお名前は出ません。",
  "protect.do.named":
    "このサイトの名前は、市区町村や日付なしに、一、二日遅れて表示されます。{names, number}人以上になるまでは表示されません。",
  "protect.do.mail": "メールの件名には、キャンペーンの名も国の名も書きません。本文には書かれています。",
  "protect.do.scanner":
    "メールのリンクを開いただけでは何も変わりません。変わるのは、ページのボタンを押したときだけです。",
  "protect.risks.title": "残る危険",
  "protect.risks.mailbox": "メールボックスを読む人は、私たちのメールを見て、あなたのリンクを使うことができます。",
  "protect.risks.device":
    "端末を監視する人は、入力の内容を見ます。通信を監視する人は、このサイトを訪れたことはわかりますが、入力の内容まではわかりません。",
  "protect.risks.list": "届けた名簿を取り戻すことはできません。ほかに誰が読むのか、私たちにはわかりません。",
  "protect.risks.few":
    "宛先は、どれほど少なくても、すべての国の署名数を受け取ります。あなたの国で署名した人がごくわずかな場合、名前がなくても、その数があなたを示すことがあります。",
  "protect.risks.server": "動いているサーバーを乗っ取った人は、その中のすべてを読むことができます。",
  "protect.safer.title": "より安全に署名するには",
  "protect.safer.address":
    "名前を含まず、自分だけが開けるメールアドレスを使ってください。事業者は、恐れている国の外にあるべきです。",
  "protect.safer.device": "勤め先や学校、国のものではなく、自分の端末を使ってください。",
  "protect.safer.empty": "市区町村とコメントは空のままにし、名前を出す欄にはチェックしないでください。",
  "protect.safer.tor":
    "ここにいることを知られると危険な場合は、Tor ブラウザーを使ってください。スクリプトなしでも、すべてのページが動作します。",
  "protect.safer.delete": "私たちのメールをごみ箱からも削除し、ブラウザーの履歴からこのサイトを消してください。",
  "protect.safer.not": "危険が大きすぎるなら、署名しないでください。安全な場所にいる人に頼んでください。",
  "protect.later.title": "状況が変わったら",
  "protect.later.link":
    "メールにあるあなた専用のリンクを開いてください。名前を隠し、署名を取り消し、すべてを消去できます。すぐに反映されます。",
  "protect.later.lists": "あなたの署名を含むどの名簿がすでに届けられたかも、そのリンクからわかります。",
  "protect.check.title": "名簿を確かめる方法",
  "protect.check.office":
    "名簿には確認用の値と連合の電子署名が付いています。受け取った宛先は、その後に何も加えられず、変えられず、除かれていないことを確かめられます。",
  "protect.check.hidden":
    "氏名のない署名は、一行の符号として名簿に入っています。数に含まれますが、その行から誰であるかを読み取ることは誰にもできません。",

  "feed.campaigns.title": "キャンペーン",
  "feed.activities.title": "声明、報告書、催し",
  "feed.updates.title": "「{campaign}」のお知らせ",
  "feed.site": "{feed} · {site}",

  "offline.title": "接続されていません",
  "offline.body": "インターネットなしでは、このページを読み込めません。",
  "offline.kept": "安全のため、このアプリは読んだページを保存しません。",
  "offline.again": "もう一度試す",

  "share.title": "広めてください",
  "share.link": "このキャンペーンのリンク",
  "share.copy": "リンクをコピー",
  "share.copied": "リンクをコピーしました。",
  "share.native": "アプリで共有",
  "share.mail": "メール",
  "share.warning":
    "電話やアカウントを誰かに監視されていますか。その場合は、そこから共有しないでください。ここを訪れたことが知られます。",
  "share.own.title": "広めるためのリンク",
  "share.own.lead":
    "このリンクはキャンペーンのページを開くもので、あなたの署名は開きません。誰に渡してもかまいません。あなたが誰であるかは示しません。主催団体には、ここから寄せられた署名の数が見えます。メールに記載のリンクは渡さないでください。それを持つ人は、あなたの署名を見て変更できます。",

  "embed.title": "署名する：{title}",
  "embed.full": "キャンペーン全文を読む",
  "embed.tab": "（新しいタブで開きます）",
  "embed.private": "ここに記入した内容は {site} だけに届きます。このフォームを表示しているサイトには届きません。",
  "embed.unknown.title": "そのフォームはありません",
  "embed.unknown.body":
    "このアドレスに当てはまるキャンペーンはありません。これを表示しているページの管理者の方は、キャンペーンの名前をお確かめください。",
  "embed.failed.title": "うまくいきませんでした",
  "embed.failed.body": "何も送信されていません。このページを開き直し、もう一度フォームに記入してください。",

  "my_link.title": "リンクをもう一度受け取る",
  "my_link.lead":
    "このキャンペーンに署名し、メールをなくされましたか。署名に使ったメールアドレスを入力してください。署名を確かめ、撤回し、削除できるリンクをお送りします。",
  "my_link.button": "リンクを送る",
  "my_link.sent.body": "このアドレスで署名がされていれば、リンクを記したメールをそのアドレスにお送りします。",
  "my_link.sent.same": "誰が署名したかを知られないように、このページはどのアドレスにも同じことを表示します。",
  "my_link.sent.address": "署名に使ったアドレスでしょうか。はっきりしない場合は、ほかのアドレスもお試しください。",
  "my_link.sent.limit":
    "メールをお送りするのは1時間に1通まで、1つのアドレスに1日{limit, plural, other {#通}}までです。",
};
