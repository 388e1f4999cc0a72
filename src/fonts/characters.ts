/** Every character that the fonts carry. A test holds the words of the site against it. */
export const CHARACTERS =
  ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  '.,:;!?()[]{}<>/\\|@#%&*+-=_~^`\'"$€§©' +
  'áàâäãåçéèêëíìîïñóòôöõúùûüýÿæœøßÁÀÂÄÇÉÈÊËÍÎÏÑÓÔÖÚÛÜ' +
  '‘’‚“”„–—…·•×÷−±½²³°↑↓\u00a0';
