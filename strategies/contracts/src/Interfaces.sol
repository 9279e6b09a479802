// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the factory asks of the treasury.
interface IBusy {
    /// @notice Whether a verb is under way that measures balances.
    function isBusy() external view returns (bool);
}

/// @notice The part of Uniswap's SwapRouter02 that the treasury uses.
interface ISwapRouter02 {
    struct ExactInputSingleParams {
        address tokenIn;
        address tokenOut;
        uint24 fee; // hundredths of a basis point
        address recipient;
        uint256 amountIn; // base units
        uint256 amountOutMinimum; // base units
        uint160 sqrtPriceLimitX96; // 0: none
    }

    function exactInputSingle(ExactInputSingleParams calldata params) external payable returns (uint256 amountOut);

    /// @param deadline Unix seconds; exactInputSingle has none of its own.
    function multicall(uint256 deadline, bytes[] calldata data) external payable returns (bytes[] memory results);
}

/// @notice The part of Uniswap's QuoterV2 that quotes are asked from. For eth_call only.
interface IQuoterV2 {
    struct QuoteExactInputSingleParams {
        address tokenIn;
        address tokenOut;
        uint256 amountIn;
        uint24 fee;
        uint160 sqrtPriceLimitX96;
    }

    function quoteExactInputSingle(QuoteExactInputSingleParams calldata params)
        external
        returns (uint256 amountOut, uint160 sqrtPriceX96After, uint32 initializedTicksCrossed, uint256 gasEstimate);
}

/// @notice The part that is used of the contract by which rollups of the OP stack tell what they charge besides gas.
interface IGasPriceOracle {
    /// @return fee Wei that the layer below is paid for a transaction with that unsigned RLP encoding.
    function getL1Fee(bytes calldata data) external view returns (uint256 fee);
}

/// @notice A price feed, as Chainlink publishes them.
interface AggregatorV3Interface {
    function decimals() external view returns (uint8);

    function description() external view returns (string memory);

    function version() external view returns (uint256);

    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
