#include "language_model.h"

#include <string.h>

typedef float lanes __attribute__((vector_size(64)));
typedef int8_t narrow __attribute__((vector_size(16)));

// Macros, since a vector that a function hands over would depend on the processor it is compiled for.
#define load(place) (*(const unaligned *)(place))
#define store(place, value) (*(unaligned *)(place) = (value))
typedef lanes unaligned __attribute__((aligned(4)));

#define SUMS(name) name##_common
#define TARGET
#define TWO_LANES 0
#include "sums.h"

#if defined(__x86_64__)
#define SUMS(name) name##_avx2
#define TARGET __attribute__((target("avx2,fma")))
#define TWO_LANES 0
#include "sums.h"
#define SUMS(name) name##_avx512
#define TARGET __attribute__((target("avx512f,avx2,fma")))
#define TWO_LANES 1
#include "sums.h"
#define HAS_AVX512 __builtin_cpu_supports("avx512f")
#define HAS_AVX2 (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#define CALL(name, ...) \
  (HAS_AVX512 ? name##_avx512(__VA_ARGS__) : HAS_AVX2 ? name##_avx2(__VA_ARGS__) : name##_common(__VA_ARGS__))
#else
#define CALL(name, ...) name##_common(__VA_ARGS__)
#endif

void language_add_product(float *sums, const float *inputs, int inputCount, const float *weights,
                          int stride, int outputs) {
  CALL(add_product, sums, inputs, inputCount, weights, stride, outputs);
}

void language_add_four_products(float *sums, int sumStride, const float *inputs, int inputStride,
                                int inputCount, const float *weights, int outputs) {
  CALL(add_four_products, sums, sumStride, inputs, inputStride, inputCount, weights, outputs);
}

void language_add_codes(float *sums, const int8_t *codes, float scale, int count) {
  CALL(add_codes, sums, codes, scale, count);
}

void language_add_row(float *sums, const float *row, int count) {
  CALL(add_row, sums, row, count);
}

void language_rectify(float *values, int count) {
  for (int i = 0; i < count; i++) values[i] = values[i] > 0 ? values[i] : 0;
}

void language_move_state(float *state, const float *gates, int count) {
  for (int i = 0; i < count; i++) {
    float z = gates[count + i];
    float open = 0.5f + 0.5f * z / (1 + (z < 0 ? -z : z));
    state[i] += open * (gates[i] - state[i]);
  }
}

int language_greatest(const float *values, int from, int to) {
  int best = from;
  if (from >= to) return best;
  float greatest = values[from];
  for (int i = from + 1; i < to; i++)
    if (values[i] > greatest) {
      greatest = values[i];
      best = i;
    }
  return best;
}
