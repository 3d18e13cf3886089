import { button, element, say } from '../../../browser/dom.ts';
import { addStyles } from '../../../browser/styles.ts';
import { formatDate } from '../../../language/locale.ts';
import { offlineStrings as strings } from '../../../strings/nl/offline.ts';
import type { CopyManifest } from '../copy/manifest.ts';
import { findCopy } from '../copy/stored.ts';
import { endWorker, startWorker } from './registration.ts';
import { countPartial, fetchManifest, forget, saveCopy, type Failure } from './save.ts';
import css from './panel.css?inline';

/** Milliseconds to wait for the list of files before the copy is shown as it is. */
const patience = 5000;

/** What a reader sees and can do: save, stop, go on, bring up to date, remove. */
export class CopyPanel {
  private readonly base: string;
  private readonly state = element('p');
  private readonly numbers = element('p', { className: 'numbers' });
  private readonly bar = element('progress', { hidden: true, ariaLabel: strings.progressLabel });
  private readonly actions = element('p', { className: 'actions' });
  private readonly status = element('p', { role: 'status' });

  /** @param base the whole address of the front page */
  constructor(host: HTMLElement, base: string) {
    this.base = base;
    addStyles(css);
    host.replaceChildren(this.state, this.bar, this.numbers, this.actions, this.status);
  }

  /** Shows what there is; where nothing can be kept, says so. */
  async start(): Promise<void> {
    await this.show().catch(() => {
      this.state.textContent = strings.failures.blocked;
    });
  }

  /** @returns whether anything is kept, whole or in part */
  private async show(): Promise<boolean> {
    const [copy, partial] = await Promise.all([findCopy(this.base), countPartial(this.base)]);
    // Only who has a copy asks whether it is still the newest.
    const now = copy && (await fetchManifest(this.base, AbortSignal.timeout(patience)).catch(() => undefined));
    const isOutdated = now !== undefined && now.version !== copy?.version;
    const about = [
      ...(copy ? [strings.saved(formatDate(copy.saved))] : []),
      ...(isOutdated ? [strings.outdated] : []),
      ...(!copy && partial > 0 ? [strings.partly(partial)] : []),
    ];
    const next = copy ? strings.update : partial > 0 ? strings.resume : strings.save;
    this.state.textContent = about.join(' ');
    this.bar.hidden = true;
    this.numbers.textContent = '';
    this.actions.replaceChildren(
      ...(copy && !isOutdated ? [] : [button(next, () => this.save())]),
      ...(copy || partial > 0 ? [button(strings.remove, () => this.remove())] : []),
    );
    return copy !== undefined || partial > 0;
  }

  private async save(): Promise<void> {
    const stopping = new AbortController();
    const stop = button(strings.stop, () => {
      stopping.abort();
    });
    this.actions.replaceChildren(stop);
    stop.focus();
    say(this.status, strings.started);
    const failure = await this.fetchAll(stopping.signal).catch((error: unknown): Failure => {
      if (stopping.signal.aborted) return 'stopped';
      return error instanceof DOMException ? 'blocked' : 'connection';
    });
    const isKept = await this.show();
    this.actions.querySelector('button')?.focus();
    say(this.status, messageOf(failure));
    // There would be no button to remove it.
    if (!isKept) await this.clear();
  }

  private async fetchAll(signal: AbortSignal): Promise<Failure | undefined> {
    const manifest = await fetchManifest(this.base, signal);
    if (!(await startWorker(this.base))) return 'unstarted';
    const tell = this.teller(manifest);
    tell({ files: 0, bytes: 0 });
    return saveCopy(this.base, manifest, signal, tell);
  }

  private teller({ files, size }: CopyManifest) {
    this.state.textContent = '';
    this.bar.max = size;
    this.bar.hidden = false;
    return (done: { files: number; bytes: number }) => {
      this.bar.value = done.bytes;
      this.numbers.textContent = strings.progress(done.files, files.length, done.bytes, size);
    };
  }

  private async remove(): Promise<void> {
    await forget(this.base);
    await this.show();
    this.actions.querySelector('button')?.focus();
    say(this.status, strings.removed);
    await this.clear();
  }

  /** Takes the worker away, which has nothing to answer with; where the network is silent, that takes long. */
  private async clear(): Promise<void> {
    await forget(this.base);
    await endWorker(this.base);
  }
}

/** What is said at the end; a copy that is complete is told by its day. */
function messageOf(failure: Failure | undefined): string {
  if (failure === undefined) return strings.done;
  return failure === 'stopped' ? strings.stopped : strings.failures[failure];
}
