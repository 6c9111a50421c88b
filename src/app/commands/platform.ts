// Whose keyboard it is: Apple's have Command where others have Control.

export const isApple = (): boolean => /Mac|iPhone|iPad|iPod/.test(navigator.platform)
