import { button } from '../../../browser/dom.ts';

/** Something that opens below the tools, and is written when it does. */
interface Panel {
  /** What its button says. */
  text: string;
  element: HTMLElement;
  update: () => Promise<unknown>;
}

/** Buttons that each open and close a panel; one panel is open at a time. */
export class Openers {
  readonly buttons: HTMLButtonElement[];
  private readonly panels: readonly Panel[];

  constructor(panels: readonly Panel[]) {
    this.panels = panels;
    this.buttons = panels.map((panel) =>
      button(panel.text, async () => {
        this.open(panel.element.hidden ? panel : undefined);
        await panel.update();
      }),
    );
    this.open(undefined);
  }

  close(): void {
    this.open(undefined);
  }

  private open(wanted: Panel | undefined): void {
    this.panels.forEach((panel, index) => {
      panel.element.hidden = panel !== wanted;
      this.buttons[index]?.setAttribute('aria-expanded', String(panel === wanted));
    });
  }
}
