import { Checkbox } from "../forms/checkbox";
import { ErrorList } from "../forms/error-list";
import { Field } from "../forms/field";
import { Notice } from "../notice";
import { Dialog } from "../ui/dialog";
import { Toast } from "../ui/toast";
import { Specimen } from "./specimen";

/** What is pressed, filled in, and said back. */
export function Controls() {
  return (
    <>
      <Specimen name="Buttons and ways on" note="One main button a page. Every target is 44 px high at least.">
        <p className="ways">
          <button type="button" className="button button--main">
            Main
          </button>
          <button type="button" className="button button--quiet">
            Quiet
          </button>
          <button type="button" className="button button--danger">
            Cannot be undone
          </button>
        </p>
        <p>
          <a className="way" href="#fields">
            A way on, which stands for itself
          </a>
        </p>
        <details className="more">
          <summary>More of the same</summary>
          <p>What is not for everybody opens on demand.</p>
        </details>
      </Specimen>
      <Specimen name="Error summary" note="It takes the focus as the page opens, and each line leads to its field.">
        <ErrorList errors={[{ field: "sg-wrong", text: "This is not a complete e-mail address." }]} />
      </Specimen>
      <Specimen name="Fields">
        <div className="sign-form" id="fields">
          <Field name="sg-plain" label="Your name" hint="A hint stands above the field, where nothing covers it.">
            {(control) => <input {...control} type="text" defaultValue="Zoë Nkemelu-O’Hara" />}
          </Field>
          <Field name="sg-wrong" label="E-mail address" error="This is not a complete e-mail address.">
            {(control) => <input {...control} type="email" dir="ltr" defaultValue="zoe@" />}
          </Field>
          <Field name="sg-choice" label="Country or territory">
            {(control) => (
              <select {...control}>
                <option>Choose a country or territory</option>
              </select>
            )}
          </Field>
          <Field name="sg-long" label="Why do you sign?" isOptional>
            {(control) => <textarea {...control} rows={3} />}
          </Field>
          <Checkbox name="sg-box" label="A box to tick. No box is ticked beforehand." hint="Its hint." />
          <Checkbox name="sg-box-wrong" label="A box that has to be ticked." error="Please tick this box." isRequired />
        </div>
      </Specimen>
      <Specimen name="Notices">
        <Notice title="For information">
          <p>Something that the reader should know.</p>
        </Notice>
        <Notice tone="good" title="Saved" />
        <Notice tone="warning" title="The text has changed">
          <p>Please read it again before you go on.</p>
        </Notice>
        <Notice tone="aside">
          <p>Beside the matter: this text is in another language.</p>
        </Notice>
      </Specimen>
      <Specimen name="Toast" note="Read out as it appears. Without scripts it stands where it is written.">
        <Toast>The link has been copied.</Toast>
      </Specimen>
      <Specimen name="Dialog" note="The browser’s own popover: it opens and closes without scripts.">
        <Dialog id="sg-dialog" label="Open the dialog" title="Are you sure?">
          <p>Escape closes it, as does a press beside it.</p>
        </Dialog>
      </Specimen>
    </>
  );
}
