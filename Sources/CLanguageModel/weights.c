#include "language_model.h"

// Read-only data of the program: a page of it comes in when a sentence first needs it.
// The package's other C is older than C23, which has #embed.
#pragma clang diagnostic ignored "-Wc23-extensions"
_Alignas(64) static const unsigned char bytes[] = {
#embed "english.model"
};

const void *language_model(void) { return bytes; }

size_t language_model_size(void) { return sizeof bytes; }
