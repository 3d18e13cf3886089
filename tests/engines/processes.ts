import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** The first of these programs that there is. */
export function firstOf(...paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** A program that runs until it is closed, and what it has said. */
export interface Program {
  process: ChildProcess;
  /** Everything it wrote, on any of its outputs. */
  said: () => string;
  /** The first match in what it says; fails with all it said when it ends before. */
  hears: (wanted: RegExp) => Promise<RegExpExecArray>;
  close: () => Promise<void>;
}

/** Starts a program; its outputs and a third stream are listened to. */
export function startProgram(path: string, args: string[], env: Record<string, string> = {}): Program {
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let words = '';
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      done();
    });
    child.once('error', (error) => {
      words += String(error);
      done();
    });
  });
  const outputs = child.stdio.slice(1) as Readable[];
  for (const output of outputs) output.on('data', (chunk) => (words += String(chunk)));
  const hears = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((found, fail) => {
      const listen = () => {
        const match = wanted.exec(words);
        if (match) found(match);
      };
      for (const output of outputs) output.on('data', listen);
      listen();
      void ended.then(() => {
        fail(new Error(`${path} ended: ${words}`));
      });
    });
  const close = () => {
    child.kill();
    return ended;
  };
  return { process: child, said: () => words, hears, close };
}
