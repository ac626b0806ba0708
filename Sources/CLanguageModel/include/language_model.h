#pragma once

#include <stddef.h>
#include <stdint.h>

/// The trained weights, aligned to 64 bytes, in memory that is only read and comes in page by page.
const void *_Nonnull language_model(void);

/// The length of the weights in bytes.
size_t language_model_size(void);

/// Adds to `sums` the product of a row vector and a matrix: sums[o] += inputs[i] * weights[i * stride + o].
///
/// Inputs that are 0 cost nothing. `outputs` is a multiple of 16. Swift can compile no function for a
/// newer processor than the whole program's, C can: that is why the sums are here.
void language_add_product(float *_Nonnull sums, const float *_Nonnull inputs, int inputCount,
                          const float *_Nonnull weights, int stride, int outputs);

/// The same for four rows of sums and inputs at once, which reads the matrix once: for inputs that are seldom 0.
/// The rows of sums and of inputs start `sumStride` and `inputStride` numbers apart, those of the matrix `outputs`.
void language_add_four_products(float *_Nonnull sums, int sumStride, const float *_Nonnull inputs,
                                int inputStride, int inputCount, const float *_Nonnull weights,
                                int outputs);

/// Adds a row of 8-bit codes times a scale; `count` is a multiple of 16.
void language_add_codes(float *_Nonnull sums, const int8_t *_Nonnull codes, float scale, int count);

/// Adds a row; `count` is a multiple of 16.
void language_add_row(float *_Nonnull sums, const float *_Nonnull row, int count);

/// Makes what is below 0 to 0.
void language_rectify(float *_Nonnull values, int count);

/// Moves a state to its candidates as far as the gates let it: the first `count` of `gates` are the candidates,
/// the others z open by 0.5 + 0.5 z / (1 + |z|).
void language_move_state(float *_Nonnull state, const float *_Nonnull gates, int count);

/// The place of the greatest value in a range, the first of equal ones; `from` where the range is empty.
int language_greatest(const float *_Nonnull values, int from, int to);
