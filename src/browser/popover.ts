/** Chrome 109, Firefox 115 and Safari 16.4 have no popovers: there all that they show stays away, or stands on the page. */
export const hasPopovers = 'popover' in HTMLElement.prototype;

/** Selects what is open as a popover; a browser without popovers throws at the name. */
export const openPopover = hasPopovers ? ':popover-open' : ':not(*)';
