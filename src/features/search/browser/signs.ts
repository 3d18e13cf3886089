// In one file with the rest of search it would be there for every query; that rest must not be cut in files because of it.
import './app.ts';

export * from '../understanding/signs.ts';
